package th.samnak.rules;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import th.samnak.api.rules.Measure;
import th.samnak.api.rules.RuleBook.State;
import th.samnak.testing.HouseRules;
import th.samnak.testing.MessageFiles;

class HouseTest {

    private final MessageFiles words = MessageFiles.of(Path.of("src/main/resources"), "rules", "rules");

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofPlatform(RulesModule.class, 15).check();
    }

    @Test
    void every_word_is_there_in_both_languages() {
        words.check();
        words.checkNames(new RulesModule());
        words.checkUse(Path.of("src/main/java"));
        words.checkThere(Stream.of(State.values()).map(state -> "rules.state." + state.name().toLowerCase(Locale.ROOT)));
        words.checkThere(Stream.of(Measure.values()).map(measure -> "rules.measure." + measure.name().toLowerCase(Locale.ROOT)));
        words.checkThere(Stream.of(Measure.values()).filter(Measure::isNumber)
                .map(measure -> "rules.measure." + measure.name().toLowerCase(Locale.ROOT) + ".of"));
    }
}
