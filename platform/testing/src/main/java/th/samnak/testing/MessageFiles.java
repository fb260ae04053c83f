package th.samnak.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.OfficeModule;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleSheet;

/** The Thai and the English words of a bundle: that they agree, and that every key used in its code is there. */
public final class MessageFiles {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private final String file;
    private final Pattern key;
    private final Map<String, String> thai;
    private final Map<String, String> english;

    private MessageFiles(Path resources, String file, Pattern key) {
        Path folder = resources.resolve("i18n");
        this.file = file;
        this.key = key;
        this.thai = load(folder.resolve(file + ".properties"));
        this.english = load(folder.resolve(file + "_en.properties"));
    }

    /**
     * The words of a function, whose keys begin with its id. A key has a word after the id and another: a series, an index type
     * and a form are named {@code <id>.<noun>} without a message.
     *
     * @param resources the folder that holds {@code i18n}
     */
    public static MessageFiles in(Path resources, String id) {
        return new MessageFiles(resources, id, Pattern.compile(Pattern.quote(id) + "\\.[a-z0-9-]+\\.[A-Za-z0-9_.-]*"));
    }

    /** The words of a part of the platform, whose keys begin with several words. */
    public static MessageFiles of(Path resources, String file, String... beginnings) {
        String any = Stream.of(beginnings).map(Pattern::quote).collect(Collectors.joining("|"));
        return new MessageFiles(resources, file, Pattern.compile("(?:" + any + ")\\.[A-Za-z0-9_.-]*"));
    }

    /** Both files have the same keys, with the same arguments, and every message can be put together. */
    public void check() {
        assertThat(thai).as("messages of %s", file).isNotEmpty();
        assertThat(english.keySet()).as("keys in English").isEqualTo(thai.keySet());
        assertThat(thai.keySet()).allMatch(known -> known.equals(file + ".name") || key.matcher(known).matches());
        thai.forEach((known, message) -> assertThat(arguments(english.getOrDefault(known, "")))
                .as("arguments of %s", known)
                .isEqualTo(arguments(message)));
        Stream.of(thai, english).forEach(language -> language.forEach(MessageFiles::checkFormat));
    }

    /** The module, each of its permissions and each figure that it brings have a name. */
    public void checkNames(OfficeModule module) {
        assertThat(thai).containsKey(file + ".name");
        assertThat(module.permissions()).allSatisfy(permission ->
                assertThat(thai).containsKey(file + ".permission." + permission.verb()));
        checkThere(RuleSheet.of(module).stream().map(Figure::nameKey));
    }

    /** These have words. */
    public void checkThere(Stream<String> keys) {
        assertThat(keys).allSatisfy(known -> assertThat(thai).containsKey(known));
    }

    /** Every text in the sources that looks like a key of these files is one; what ends in a dot begins at least one. */
    public void checkUse(Path sources) {
        Set<String> missing = literals(sources)
                .filter(text -> key.matcher(text).matches())
                .filter(text -> !thai.containsKey(text) && !begins(text))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).as("keys used and not in the message files").isEmpty();
    }

    private boolean begins(String prefix) {
        return prefix.endsWith(".") && thai.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    private static Stream<String> literals(Path sources) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().map(match -> match.group(1)).forEach(found::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream();
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void checkFormat(String key, String message) {
        assertThat(message).as(key).isNotBlank();
        if (message.contains("'") && message.contains("{")) {
            assertThat(message.replace("''", "")).as("%s: an apostrophe must be doubled", key).doesNotContain("'");
        }
        new MessageFormat(message);
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        assertThat(file).isRegularFile();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }
}
