package th.samnak.approvals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import th.samnak.testing.HouseRules;

class RulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofFunction(new ApprovalsModule(), 40).without("no_threads_of_its_own", "0071").check();
    }
}
