package th.samnak.notices;

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
        return HouseRules.ofPlatform(NoticesModule.class, 15).check();
    }

    @Test
    void every_word_is_there_in_both_languages() {
        MessageFiles words = MessageFiles.of(Path.of("src/main/resources"), "notices", "notices");
        words.check();
        words.checkNames(new NoticesModule());
        words.checkUse(Path.of("src/main/java"));
    }
}
