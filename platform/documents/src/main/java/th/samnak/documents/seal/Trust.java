package th.samnak.documents.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.organisation.UnitId;

/**
 * Whose signatures are believed: every certificate that an agency of this house ever signed with ({@code DATA/keys/known}, kept when
 * keys are changed), and what the authorities issued whose certificates the administrator laid into {@code DATA/keys/trusted}.
 */
final class Trust {

    private static final Logger LOG = LoggerFactory.getLogger(Trust.class);
    private static final int DEEPEST = 5;
    private static final String ENDING = ".cer";

    private final Path folder;
    private final Map<String, UnitId> known = new ConcurrentHashMap<>();
    private final List<X509CertificateHolder> authorities = new ArrayList<>();

    Trust(Path keys) {
        this.folder = keys.resolve("known");
        try {
            Files.createDirectories(folder);
            for (Path file : in(folder)) {
                String name = file.getFileName().toString();
                int dot = name.indexOf('.');
                known.put(name.substring(dot + 1, name.length() - ENDING.length()), new UnitId(name.substring(0, dot)));
            }
            for (Path file : in(Files.createDirectories(keys.resolve("trusted")))) {
                authorities(file);
            }
        } catch (IOException e) {
            LOG.error("The certificates in {} could not be read: {}", keys, e.toString());
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING) || file.toString().endsWith(".pem")).toList();
        }
    }

    private void authorities(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                authorities.add(new X509CertificateHolder(certificate.getEncoded()));
            }
        } catch (GeneralSecurityException e) {
            LOG.error("{} is no certificate: {}", file, e.toString());
        }
    }

    /** From now on, also after the key was changed, this certificate is the agency's. */
    void remember(UnitId agency, X509CertificateHolder certificate) throws IOException {
        String sha256 = Certificates.sha256(certificate);
        if (known.put(sha256, agency) == null) {
            Files.write(folder.resolve(agency.value() + "." + sha256 + ENDING), certificate.getEncoded());
        }
    }

    Optional<UnitId> agency(X509CertificateHolder certificate) {
        return Optional.ofNullable(known.get(Certificates.sha256(certificate)));
    }

    /** @param others certificates that came with the signature */
    boolean trusts(X509CertificateHolder certificate, Collection<X509CertificateHolder> others, Instant at) {
        return agency(certificate).isPresent() || issued(certificate, others, at, 0);
    }

    private boolean issued(X509CertificateHolder one, Collection<X509CertificateHolder> others, Instant at, int depth) {
        if (depth > DEEPEST || !Certificates.holdsAt(one, at)) {
            return false;
        }
        return authorities.contains(one)
                || authorities.stream().anyMatch(issuer -> Certificates.holdsAt(issuer, at) && signed(issuer, one))
                || others.stream()
                        .filter(issuer -> !issuer.equals(one) && mayIssue(issuer) && signed(issuer, one))
                        .anyMatch(issuer -> issued(issuer, others, at, depth + 1));
    }

    private static boolean mayIssue(X509CertificateHolder certificate) {
        BasicConstraints constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
        return constraints != null && constraints.isCA();
    }

    private static boolean signed(X509CertificateHolder issuer, X509CertificateHolder one) {
        try {
            return issuer.getSubject().equals(one.getIssuer())
                    && one.isSignatureValid(new JcaContentVerifierProviderBuilder().build(issuer));
        } catch (CertException | OperatorCreationException | GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }
}
