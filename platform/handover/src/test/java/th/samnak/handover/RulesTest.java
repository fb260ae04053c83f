package th.samnak.handover;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Occasion;
import th.samnak.handover.api.HandOver;
import th.samnak.testing.HouseRules;
import th.samnak.testing.MessageFiles;

class RulesTest {

    private final MessageFiles words = MessageFiles.in(Path.of("src/main/resources"), "handover");

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofFunction(new HandoverModule(), 25).without("no_threads_of_its_own", "0067").check();
    }

    @Test
    void every_word_is_there_in_both_languages() {
        words.check();
        words.checkNames(new HandoverModule());
        words.checkUse(Path.of("src/main/java"));
        words.checkThere(keys("state", HandOver.State.values()));
        words.checkThere(keys("error.state", HandOver.State.values()));
        words.checkThere(keys("fate", Fate.values()));
        words.checkThere(keys("reason", Occasion.Reason.values()));
        words.checkThere(keys("side", HandOver.Side.values()));
    }

    private static Stream<String> keys(String part, Enum<?>... values) {
        return Stream.of(values).map(value -> "handover." + part + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
