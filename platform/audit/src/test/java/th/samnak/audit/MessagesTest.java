package th.samnak.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import th.samnak.api.rules.RuleSheet;
import th.samnak.testing.MessageFiles;

class MessagesTest {

    @Test
    void both_languages_agree() {
        MessageFiles words = MessageFiles.in(Path.of("src/main/resources"), "audit");
        words.check();
        words.checkNames(new AuditModule());
    }

    @Test
    void how_long_logs_are_kept_is_data_of_law() {
        assertThat(RuleSheet.of(new AuditModule())).hasSize(2).allMatch(figure -> figure.verified().isEmpty());
    }
}
