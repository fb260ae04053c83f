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

    private PrivateDirectory(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Whether a server can be started: it is installed, or we may install it. */
    static boolean available() {
        if (!Files.exists(SLAPD) && "root".equals(System.getProperty("user.name"))) {
            run(List.of("sh", "-c", "DEBIAN_FRONTEND=noninteractive apt-get install -y slapd ldap-utils"));
        }
        return Files.exists(SLAPD);
    }

    static PrivateDirectory start(Path folder) throws IOException {
        Path configuration = Files.writeString(folder.resolve("slapd.conf"), CONFIGURATION.formatted(folder));
        Path people = Files.writeString(folder.resolve("people.ldif"), PEOPLE);
        Files.createDirectories(folder.resolve("db"));
        run(List.of("/usr/sbin/slapadd", "-f", configuration.toString(), "-l", people.toString()));
        int port = freePort();
        Process server = new ProcessBuilder(
                        SLAPD.toString(), "-d", "0", "-f", configuration.toString(), "-h", "ldap://127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("slapd.log").toFile())
                .start();
        await(server, port);
        return new PrivateDirectory(server, port);
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
