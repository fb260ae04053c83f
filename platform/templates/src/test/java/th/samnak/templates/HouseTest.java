package th.samnak.templates;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import th.samnak.testing.HouseRules;
import th.samnak.testing.MessageFiles;

class HouseTest {

    private final MessageFiles words = MessageFiles.of(Path.of("src/main/resources"), "templates", "templates");

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofPlatform(TemplatesModule.class, 12).check();
    }

    @Test
    void every_word_is_there_in_both_languages() {
        words.check();
        words.checkNames(new TemplatesModule());
        words.checkThere(Stream.of("add", "change", "withdraw", "take-back").map("templates.act."::concat));
        words.checkUse(Path.of("src/main/java"));
    }
}
