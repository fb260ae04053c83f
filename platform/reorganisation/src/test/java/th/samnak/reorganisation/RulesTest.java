package th.samnak.reorganisation;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import th.samnak.reorganisation.api.Plan;
import th.samnak.testing.HouseRules;
import th.samnak.testing.MessageFiles;

class RulesTest {

    private final MessageFiles words = MessageFiles.in(Path.of("src/main/resources"), "reorganisation");

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofFunction(new ReorganisationModule(), 30).without("no_threads_of_its_own", "0063").check();
    }

    @Test
    void every_word_is_there_in_both_languages() {
        words.check();
        words.checkNames(new ReorganisationModule());
        words.checkUse(Path.of("src/main/java"));
        words.checkThere(Stream.of(Plan.State.values()).map(state -> "reorganisation.state." + state.name().toLowerCase(java.util.Locale.ROOT)));
        words.checkThere(Stream.of(Plan.State.values()).map(state -> "reorganisation.error.state." + state.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
