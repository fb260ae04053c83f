package th.samnak.documents.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A private key with its certificate.
 *
 * @param chain the key's own certificate first, then those above it
 * @param made by this system, for a demonstration
 */
record AgencyKey(PrivateKey secret, List<X509CertificateHolder> chain, boolean made) {

    X509CertificateHolder certificate() {
        return chain.getFirst();
    }

    /** The algorithm of a signature with this key, in the names of the JDK. */
    String algorithm() {
        return switch (secret.getAlgorithm()) {
            case "EC" -> "SHA256withECDSA";
            case "RSA" -> "SHA256withRSA";
            default -> secret.getAlgorithm();
        };
    }

    /** All keys in a PKCS#12 file. */
    static List<AgencyKey> read(Path file, char[] password, boolean made) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        List<AgencyKey> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getKey(alias, password) instanceof PrivateKey secret) {
                List<X509CertificateHolder> chain = new ArrayList<>();
                for (Certificate certificate : store.getCertificateChain(alias)) {
                    chain.add(new X509CertificateHolder(certificate.getEncoded()));
                }
                keys.add(new AgencyKey(secret, List.copyOf(chain), made));
            }
        }
        if (keys.isEmpty()) {
            throw new GeneralSecurityException("no private key in it");
        }
        return keys;
    }

    /** Of several the one in force whose time began last; else the one that ends last. */
    static Optional<AgencyKey> inForce(List<AgencyKey> keys, Instant now) {
        return keys.stream()
                .max(Comparator.comparing((AgencyKey key) -> Certificates.holdsAt(key.certificate(), now))
                        .thenComparing(key -> Certificates.from(key.certificate())));
    }
}
