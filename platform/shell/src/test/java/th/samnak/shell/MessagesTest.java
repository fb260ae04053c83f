package th.samnak.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern KEY =
            Pattern.compile("\"((?:frame|admin)\\.[a-z_.-]*[a-z])\"");

    @Test
    void thai_and_english_say_the_same_things() throws IOException {
        assertThat(words("_en").stringPropertyNames()).isEqualTo(words("").stringPropertyNames());
    }

    @Test
    void every_sentence_takes_the_same_arguments_in_both_languages() throws IOException {
        Properties thai = words("");
        Properties english = words("_en");
        thai.stringPropertyNames().forEach(key -> assertThat(arguments(english.getProperty(key)))
                .as(key)
                .isEqualTo(arguments(thai.getProperty(key))));
    }

    @Test
    void every_key_that_the_parts_say_has_words() throws IOException {
        assertThat(words("").stringPropertyNames()).containsAll(keysInSources());
    }

    @Test
    void no_part_carries_an_inline_style() throws IOException {
        for (Path source : sources()) {
            assertThat(Files.readString(source)).as(source.toString()).doesNotContain("getStyle()", "setAttribute(\"style\"");
        }
    }

    private static Set<String> keysInSources() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path source : sources()) {
            keys.addAll(KEY.matcher(Files.readString(source)).results().map(it -> it.group(1)).collect(Collectors.toSet()));
        }
        assertThat(keys).hasSizeGreaterThan(40);
        return keys;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> arguments(String pattern) {
        new MessageFormat(pattern);
        return Pattern.compile("\\{\\d").matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        for (String file : List.of("shell", "admin")) {
            try (Reader reader = Files.newBufferedReader(
                    Path.of("src/main/resources/i18n", file + language + ".properties"))) {
                words.load(reader);
            }
        }
        return words;
    }
}
