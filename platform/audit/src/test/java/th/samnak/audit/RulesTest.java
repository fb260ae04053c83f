package th.samnak.audit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import th.samnak.testing.HouseRules;

class RulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofPlatform(AuditModule.class, 30).without("no_printing", "0070").check();
    }
}
