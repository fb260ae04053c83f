package th.samnak.api;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the administrator has configured: {@code samnak.conf} in the data folder, overlaid by system properties that begin with
 * {@code samnak.}. Read once when a service starts; a change takes a restart, so that no service ever runs half on the old and
 * half on the new.
 */
public final class Settings {

    private static final String PREFIX = "samnak.";

    private final Path data;
    private final Map<String, String> values;

    private Settings(Path data, Map<String, String> values) {
        this.data = data;
        this.values = Map.copyOf(values);
    }

    /** The settings of the running system; the data folder is the system property {@code samnak.data}. */
    public static Settings read() {
        Path data = Path.of(System.getProperty("samnak.data", "data")).toAbsolutePath().normalize();
        Map<String, String> values = new HashMap<>(file(data.resolve("samnak.conf")));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> values.put(name.substring(PREFIX.length()), System.getProperty(name)));
        return new Settings(data, values);
    }

    /** Settings for tests. */
    public static Settings of(Path data, Map<String, String> values) {
        return new Settings(data, values);
    }

    /** The folder that holds everything the system keeps. */
    public Path data() {
        return data;
    }

    /** The value of a key such as {@code database.url}, empty when it is not set or blank. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public String get(String key, String otherwise) {
        return get(key).orElse(otherwise);
    }

    /** @throws IllegalArgumentException naming the key, when the value is not a whole number */
    public int number(String key, int otherwise) {
        return get(key)
                .map(value -> {
                    try {
                        return Integer.parseInt(value);
                    } catch (NumberFormatException e) {
                        throw new IllegalArgumentException(key + " in samnak.conf is not a whole number: " + value, e);
                    }
                })
                .orElse(otherwise);
    }

    public boolean is(String key) {
        return get(key).map(Boolean::parseBoolean).orElse(false);
    }

    private static Map<String, String> file(Path conf) {
        if (!Files.isRegularFile(conf)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(conf, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
