package th.samnak.rest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import th.samnak.testing.HouseRules;
import th.samnak.testing.MessageFiles;

class HouseTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofPlatform(RestModule.class, 40).check();
    }

    @Test
    void every_word_is_there_in_both_languages() {
        MessageFiles words = MessageFiles.of(Path.of("src/main/resources"), "rest", "rest");
        words.check();
        words.checkNames(new RestModule());
        words.checkUse(Path.of("src/main/java"));
    }
}
