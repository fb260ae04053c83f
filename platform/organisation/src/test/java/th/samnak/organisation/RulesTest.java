package th.samnak.organisation;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import th.samnak.testing.HouseRules;

class RulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofPlatform(OrganisationModule.class, 60).check();
    }
}
