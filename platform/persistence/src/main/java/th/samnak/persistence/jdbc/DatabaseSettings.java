package th.samnak.persistence.jdbc;

import java.nio.file.Path;
import java.util.Optional;
import th.samnak.api.Settings;

/**
 * Which database, and how many connections.
 *
 * @param url a JDBC address of PostgreSQL, empty for the embedded Derby
 * @param folder where Derby keeps its files; {@code memory:name} for tests
 */
public record DatabaseSettings(Optional<String> url, String user, String password, String folder, int connections) {

    public static DatabaseSettings of(Settings settings) {
        Path folder = settings.data().resolve("db");
        return new DatabaseSettings(
                settings.get("database.url"),
                settings.get("database.user", "samnak"),
                settings.get("database.password", ""),
                folder.toString(),
                settings.number("database.connections", 24));
    }

    public static DatabaseSettings inMemory(String name) {
        return new DatabaseSettings(Optional.empty(), "samnak", "", "memory:" + name, 64);
    }

    public static DatabaseSettings postgres(String url, String user, String password) {
        return new DatabaseSettings(Optional.of(url), user, password, "", 64);
    }

    public Dialect dialect() {
        return url.isPresent() ? Dialect.POSTGRESQL : Dialect.DERBY;
    }

    public boolean inMemory() {
        return folder.startsWith("memory:");
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return url.map(address -> address.replaceFirst("[?;].*", "")).orElse(folder);
    }
}
