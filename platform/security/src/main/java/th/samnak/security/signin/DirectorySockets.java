package th.samnak.security.signin;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Connections to a directory whose certificate the office may have made itself: then only what the given file vouches for is
 * trusted. That the certificate is for the host of the address is checked by the JDK's LDAP client, whatever the factory.
 */
public final class DirectorySockets extends SocketFactory {

    /** The client of the JDK is told the name of this class and nothing else, and there is one directory. */
    private static volatile @Nullable SSLSocketFactory trusted;

    private final SSLSocketFactory factory;

    private DirectorySockets(SSLSocketFactory factory) {
        this.factory = factory;
    }

    /**
     * @param file certificates in PEM; empty to trust as the JVM does
     * @throws IllegalArgumentException when there are none in it, or it cannot be read
     */
    static void trust(Optional<Path> file) {
        try {
            trusted = (file.isEmpty() ? SSLContext.getDefault() : only(file.get())).getSocketFactory();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("ldap.certificate: " + e, e);
        }
    }

    private static SSLContext only(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ldap" + store.size(), certificate);
            }
        }
        if (store.size() == 0) {
            throw new IllegalArgumentException("ldap.certificate: no certificate in " + file);
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    /** Called by the JDK's LDAP client. */
    public static SocketFactory getDefault() {
        SSLSocketFactory known = trusted;
        if (known == null) {
            throw new IllegalStateException("no certificate of the directory is known");
        }
        return new DirectorySockets(known);
    }

    @Override
    public Socket createSocket() throws IOException {
        return factory.createSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return factory.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int localPort) throws IOException {
        return factory.createSocket(host, port, from, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return factory.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int localPort) throws IOException {
        return factory.createSocket(host, port, from, localPort);
    }
}
