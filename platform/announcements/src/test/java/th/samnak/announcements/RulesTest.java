package th.samnak.announcements;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import th.samnak.testing.HouseRules;

class RulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofFunction(new AnnouncementsModule(), 40).check();
    }
}
