package th.samnak.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import th.samnak.persistence.jdbc.DatabaseSettings;

/**
 * The PostgreSQL of a test run: the one that the system property {@code samnak.test.postgres} names (a JDBC address with user
 * and password, whose user may create databases), else one started from the machine's own binaries for as long as this JVM
 * lives. With {@code samnak.test.postgres.required=true} its absence is a failure, not a shorter run.
 */
public final class PostgresServer {

    private static final Path BINARIES = Path.of("/usr/lib/postgresql");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final PostgresServer RUNNING = find();

    private final String host;
    private final String user;
    private final String password;

    private PostgresServer(String host, String user, String password) {
        this.host = host;
        this.user = user;
        this.password = password;
    }

    public static boolean available() {
        return !RUNNING.host.isEmpty();
    }

    public static PostgresServer running() {
        if (!available()) {
            throw new IllegalStateException("no PostgreSQL on this machine");
        }
        return RUNNING;
    }

    /** Settings as an administrator would write them. */
    public DatabaseSettings settings(String database) {
        return DatabaseSettings.postgres(url(database), user, password);
    }

    public String url(String database) {
        return "jdbc:postgresql://" + host + "/" + database;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** Makes an empty database and returns its name. */
    public String create() {
        String name = "samnak_" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        run("create database " + name);
        return name;
    }

    public void drop(String database) {
        run("drop database if exists " + database + " with (force)");
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url("postgres"));
        source.setUser(user);
        source.setPassword(password);
        return source.getConnection();
    }

    private void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PostgresServer find() {
        String given = System.getProperty("samnak.test.postgres", "");
        if (!given.isEmpty()) {
            return new PostgresServer(
                    given.replaceFirst("^jdbc:postgresql://", "").replaceFirst("[/?].*", ""),
                    parameter(given, "user"),
                    parameter(given, "password"));
        }
        Optional<Path> binaries = binaries();
        if (binaries.isEmpty() && Boolean.getBoolean("samnak.test.postgres.required")) {
            throw new IllegalStateException("this run insists on PostgreSQL, and there is none in " + BINARIES + " or on the path");
        }
        return binaries.map(PostgresServer::start).orElseGet(() -> new PostgresServer("", "", ""));
    }

    private static String parameter(String url, String name) {
        return url.contains(name + "=") ? url.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1") : "";
    }

    /** The newest where Debian keeps them, else what is on the path. */
    private static Optional<Path> binaries() {
        try (Stream<Path> versions = Files.isDirectory(BINARIES) ? Files.list(BINARIES) : Stream.empty()) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(PostgresServer::hasServer)
                    .max(Comparator.naturalOrder())
                    .or(() -> Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
                            .filter(PostgresServer::hasServer).findFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasServer(Path folder) {
        return Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("postgres"));
    }

    private static PostgresServer start(Path binaries) {
        int port = freePort();
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.addAll(List.of("sh", "-c", SCRIPT, "postgres", binaries.toString(), Integer.toString(port)));
        try {
            new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PostgresServer server = new PostgresServer("127.0.0.1:" + port, "samnak", "samnak");
        server.awaitAnswer();
        return server;
    }

    /**
     * Lives as long as its standard input is open, which is as long as this JVM lives, however it ends; a signal to both of them
     * ends the JVM, and with that the server, whose folder is then removed.
     */
    private static final String SCRIPT =
            """
            trap '' HUP INT TERM
            data=$(mktemp -d /tmp/samnak-postgres.XXXXXX) || exit 1
            trap 'rm -rf "$data" "$data.password"' EXIT
            echo samnak > "$data.password"
            "$1/initdb" -D "$data" -U samnak -A scram-sha-256 --pwfile="$data.password" -E UTF8 --locale=C.UTF-8 \
              --no-sync || exit 1
            "$1/postgres" -D "$data" -p "$2" -k "$data" -c listen_addresses=127.0.0.1 -c fsync=off \
              -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 < /dev/null &
            cat > /dev/null
            kill -QUIT $!; wait
            """;

    private void awaitAnswer() {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                connect().close();
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new IllegalStateException("PostgreSQL did not start within " + PATIENCE);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
