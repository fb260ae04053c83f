package th.samnak.ui;

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
import th.samnak.api.Role;
import th.samnak.api.access.Secrecy;
import th.samnak.ui.page.Urgency;

class MessagesTest {

    private static final Pattern KEY =
            Pattern.compile("\"((?:common|error|date|draft|file|register|conflict|keys|secrecy|urgency)\\.[a-z_.-]*[a-z])\"");

    @Test
    void thai_and_english_say_the_same_things() throws IOException {
        assertThat(words("ui_en").stringPropertyNames()).isEqualTo(words("ui").stringPropertyNames());
    }

    @Test
    void every_sentence_takes_the_same_arguments_in_both_languages() throws IOException {
        Properties thai = words("ui");
        Properties english = words("ui_en");
        thai.stringPropertyNames().forEach(key -> assertThat(arguments(english.getProperty(key)))
                .as(key)
                .isEqualTo(arguments(thai.getProperty(key))));
    }

    @Test
    void every_key_that_the_parts_say_has_words() throws IOException {
        assertThat(words("ui").stringPropertyNames()).containsAll(keysInSources());
    }

    @Test
    void roles_and_levels_have_names() throws IOException {
        Set<String> known = words("ui").stringPropertyNames();
        List<Role> roles = List.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK,
                Role.CENTRAL_CLERK, Role.SECRET_REGISTRAR, Role.ADMINISTRATOR);
        assertThat(known).containsAll(roles.stream().map(role -> "role." + role.key().toLowerCase()).toList());
        assertThat(known).containsAll(Stream.of(Secrecy.values()).map(it -> "secrecy." + it.name().toLowerCase()).toList());
        assertThat(known).containsAll(Stream.of(Urgency.values()).map(it -> "urgency." + it.name().toLowerCase()).toList());
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

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/i18n", file + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
