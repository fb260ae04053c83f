package th.samnak.search;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import th.samnak.testing.HouseRules;
import th.samnak.testing.MessageFiles;

class RulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofPlatform(LuceneTextIndex.class, 20).check();
    }

    @Test
    void every_word_is_there_in_both_languages() {
        MessageFiles words = MessageFiles.of(Path.of("src/main/resources"), "search", "search");
        words.check();
        words.checkNames(new SearchModule());
        words.checkUse(Path.of("src/main/java"));
    }
}
