package th.samnak.ui;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import th.samnak.testing.HouseRules;

class RulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofPlatform(Frame.class, 20).without("only_api_is_exported", "0041").check();
    }
}
