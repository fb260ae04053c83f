package th.samnak.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void both_languages_have_every_key_that_the_code_uses() throws IOException {
        Set<String> thai = keys("documents.properties");
        assertThat(keys("documents_en.properties")).isEqualTo(thai);
        assertThat(thai).containsAll(used()).hasSizeGreaterThan(10);
    }

    private static Set<String> keys(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/i18n/" + file)), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }

    private static Set<String> used() throws IOException {
        Set<String> found = new TreeSet<>();
        Pattern key = Pattern.compile("\"(documents\\.(?:file|paper|preview|seal|sheet|sweep|tombstone|version)\\.[a-z-]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher matcher = key.matcher(read(source));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
