package th.samnak.testing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import th.samnak.api.OfficeModule;
import th.samnak.testing.MessageFiles;

/** What lies in the folder of a function, and what stands in its sources. */
public final class FolderRules {

    private static final Pattern THAI_LITERAL = Pattern.compile("\"[^\"]*\\p{InThai}[^\"]*\"");
    private static final Pattern ENGLISH_LITERAL = Pattern.compile(
            "(?:new (?:Button|Span|Text|H[1-6]|Paragraph|Anchor|NativeLabel)|set(?:Label|Placeholder|Text|Header|HelperText|"
                    + "Title|PageTitle)|show)\\(\\s*\"[^\".]*[A-Za-z]{2,}[^\".]*\"");

    private FolderRules() {}

    public static Map<String, Executable> of(Path folder, OfficeModule module) {
        String id = module.id().value();
        Path main = folder.resolve("src/main");
        Map<String, Executable> rules = new LinkedHashMap<>();
        rules.put("the_folder_is_complete", () -> assertThat(folder.toAbsolutePath()).satisfies(
                here -> assertThat(here.resolve("README.md")).isRegularFile(),
                here -> assertThat(here.resolve("src/main/resources/db/migration/" + id)).isNotEmptyDirectory(),
                here -> assertThat(here.resolve("src/test/java")).isNotEmptyDirectory()));
        rules.put("messages_agree", () -> MessageFiles.in(main.resolve("resources"), id).check());
        rules.put("messages_name_module_and_permissions", () ->
                MessageFiles.in(main.resolve("resources"), id).checkNames(module));
        rules.put("every_key_exists", () ->
                MessageFiles.in(main.resolve("resources"), id).checkUse(main.resolve("java")));
        rules.put("no_words_in_views", () -> assertThat(wordsInViews(main.resolve("java"))).isEmpty());
        return rules;
    }

    private static List<String> wordsInViews(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().matches(".*/view/.*\\.java"))
                    .flatMap(FolderRules::words)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> words(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream()
                    .filter(line -> THAI_LITERAL.matcher(line).find() || ENGLISH_LITERAL.matcher(line).find())
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
