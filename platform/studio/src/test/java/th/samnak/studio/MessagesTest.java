package th.samnak.studio;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import th.samnak.testing.MessageFiles;

class MessagesTest {

    @Test
    void both_languages_agree_and_every_key_that_is_said_has_words() {
        MessageFiles words = MessageFiles.of(Path.of("src/main/resources"), "studio", "studio");
        words.check();
        words.checkNames(new StudioModule());
        words.checkUse(Path.of("src/main/java"));
    }
}
