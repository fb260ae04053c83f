package th.samnak.privacy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import th.samnak.api.access.Secrecy;
import th.samnak.api.privacy.DataCategory;
import th.samnak.api.privacy.LegalBasis;
import th.samnak.privacy.domain.KeptArea.Ground;
import th.samnak.privacy.domain.KeptRequest.Right;
import th.samnak.privacy.domain.KeptRequest.State;
import th.samnak.privacy.domain.LedgerLine.Act;
import th.samnak.testing.HouseRules;
import th.samnak.testing.MessageFiles;

class HouseTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofPlatform(PrivacyModule.class, 50).check();
    }

    @Test
    void every_word_is_there_in_both_languages() {
        MessageFiles words = MessageFiles.of(Path.of("src/main/resources"), "privacy", "privacy");
        words.check();
        words.checkNames(new PrivacyModule());
        words.checkUse(Path.of("src/main/java"));
        words.checkThere(names("level", Secrecy.values()));
        words.checkThere(names("act", Act.values()));
        words.checkThere(names("basis", LegalBasis.values()));
        words.checkThere(names("category", DataCategory.values()));
        words.checkThere(names("ground", Ground.values()));
        words.checkThere(names("right", Right.values()));
        words.checkThere(names("state", State.values()));
    }

    private static Stream<String> names(String kind, Enum<?>... values) {
        return Arrays.stream(values).map(value -> "privacy." + kind + "." + value.name());
    }
}
