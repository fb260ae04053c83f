package th.samnak.shell;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.samnak.testing.MessageFiles;

class MessagesTest {

    @ParameterizedTest
    @CsvSource({"shell, frame", "admin, admin"})
    void both_languages_agree_and_every_key_that_is_said_has_words(String file, String beginning) {
        MessageFiles words = MessageFiles.of(Path.of("src/main/resources"), file, beginning);
        words.check();
        words.checkUse(Path.of("src/main/java"));
    }
}
