package th.samnak.security.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real OpenLDAP server of the test's own, on a free port of this machine. */
final class PrivateDirectory implements AutoCloseable {

    static final String BIND_DN = "cn=reader,dc=office,dc=example";
    static final String BIND_PASSWORD = "reads-people-only";

    private static final Path SLAPD = Path.of("/usr/sbin/slapd");
    private static final String CONFIGURATION = """
            include /etc/ldap/schema/core.schema
            include /etc/ldap/schema/cosine.schema
            include /etc/ldap/schema/inetorgperson.schema
            modulepath /usr/lib/ldap
            moduleload back_mdb
            pidfile %1$s/slapd.pid
            TLSCertificateFile %1$s/%2$s.pem
            TLSCertificateKeyFile %1$s/%2$s.key
            TLSVerifyClient never
            database mdb
            suffix "dc=office,dc=example"
            rootdn "cn=root,dc=office,dc=example"
            directory %1$s/db
            access to attrs=userPassword by anonymous auth by * none
            access to dn.subtree="ou=people,dc=office,dc=example" by dn.exact="cn=reader,dc=office,dc=example" read by * none
            access to * by anonymous auth by * none
            """;
    private static final String PEOPLE = """
            dn: dc=office,dc=example
            objectClass: dcObject
            objectClass: organization
            o: Office
            dc: office

            dn: cn=reader,dc=office,dc=example
            objectClass: person
            cn: reader
            sn: reader
            userPassword: reads-people-only

            dn: ou=people,dc=office,dc=example
            objectClass: organizationalUnit
            ou: people

            dn: ou=central,ou=people,dc=office,dc=example
            objectClass: organizationalUnit
            ou: central

            dn: uid=somchai,ou=central,ou=people,dc=office,dc=example
            objectClass: inetOrgPerson
            uid: somchai
            cn: Somchai
            sn: Somchai
            userPassword: from-the-directory

            dn: uid=stranger,ou=people,dc=office,dc=example
            objectClass: inetOrgPerson
            uid: stranger
            cn: Stranger
            sn: Stranger
            userPassword: from-the-directory
            """;

    private final Process server;
    private final int port;
    private final int tlsPort;

    private PrivateDirectory(Process server, int port, int tlsPort) {
        this.server = server;
        this.port = port;
        this.tlsPort = tlsPort;
    }

    /** Whether a server can be started: it is installed, or we may install it. */
    static boolean available() {
        if (!Files.exists(SLAPD) && "root".equals(System.getProperty("user.name"))) {
            run(List.of("sh", "-c", "DEBIAN_FRONTEND=noninteractive apt-get install -y slapd ldap-utils"));
        }
        return Files.exists(SLAPD);
    }

    /** With a certificate for 127.0.0.1, made by the authority {@code office.pem} in the folder. */
    static PrivateDirectory start(Path folder) throws IOException {
        certificates(folder);
        return start(folder, "server");
    }

    /** With a certificate that the same authority has made for another host. */
    static PrivateDirectory startWithTheCertificateOfAnother(Path folder) throws IOException {
        certificates(folder);
        return start(folder, "another");
    }

    /** Two authorities, {@code office.pem} and {@code stranger.pem}, and two servers of the first. */
    private static void certificates(Path folder) {
        for (String authority : List.of("office", "stranger")) {
            openssl(folder, "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=" + authority + " -keyout " + authority
                    + ".key -out " + authority + ".pem");
        }
        certificate(folder, "server", "IP:127.0.0.1");
        certificate(folder, "another", "DNS:another.example");
    }

    private static void certificate(Path folder, String name, String host) {
        openssl(folder, "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=" + name + " -addext subjectAltName=" + host
                + " -addext basicConstraints=critical,CA:FALSE -CA office.pem -CAkey office.key -keyout " + name + ".key -out "
                + name + ".pem");
    }

    private static void openssl(Path folder, String words) {
        run(List.of("sh", "-c", "cd '" + folder + "' && openssl " + words));
    }

    private static PrivateDirectory start(Path folder, String certificate) throws IOException {
        Path configuration = Files.writeString(folder.resolve("slapd.conf"), CONFIGURATION.formatted(folder, certificate));
        Path people = Files.writeString(folder.resolve("people.ldif"), PEOPLE);
        Files.createDirectories(folder.resolve("db"));
        run(List.of("/usr/sbin/slapadd", "-f", configuration.toString(), "-l", people.toString()));
        int port = freePort();
        int tlsPort = freePort();
        String addresses = "ldap://127.0.0.1:" + port + " ldaps://127.0.0.1:" + tlsPort;
        Process server = new ProcessBuilder(SLAPD.toString(), "-d", "0", "-f", configuration.toString(), "-h", addresses)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("slapd.log").toFile())
                .start();
        await(server, port);
        return new PrivateDirectory(server, port, tlsPort);
    }

    String tlsUrl() {
        return "ldaps://127.0.0.1:" + tlsPort;
    }

    String url() {
        return "ldap://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void await(Process server, int port) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end && server.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("slapd did not start");
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.getFirst() + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
