package th.samnak.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import th.samnak.testing.HouseRules;
import th.samnak.testing.MessageFiles;

class RulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofPlatform(Doors.class, 20).check();
    }

    @Test
    void sentences_agree_and_every_key_exists() {
        MessageFiles sentences = MessageFiles.in(Path.of("../persistence/src/main/resources"), "persistence");
        sentences.check();
        sentences.checkUse(Path.of("../persistence/src/main/java"));
        assertThat(Sentences.both("persistence.problem.in-use", "db")).contains("ถูกใช้อยู่").contains("in use");
    }
}
