package th.samnak.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.samnak.api.Role;
import th.samnak.api.access.Secrecy;
import th.samnak.testing.MessageFiles;
import th.samnak.ui.page.Urgency;

class MessagesTest {

    private final MessageFiles words = MessageFiles.of(Path.of("src/main/resources"), "ui",
            "chart", "common", "conflict", "date", "document", "draft", "error", "file", "find", "intake", "keys", "register", "role", "secrecy", "story", "urgency", "version", "why");

    @Test
    void both_languages_agree_and_every_key_that_is_said_has_words() {
        words.check();
        words.checkUse(Path.of("src/main/java"));
    }

    @Test
    void roles_and_levels_have_names() {
        words.checkThere(Stream.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD, Role.OFFICER, Role.CLERK,
                Role.CENTRAL_CLERK, Role.SECRET_REGISTRAR, Role.ADMINISTRATOR,
                Role.INTERNAL_AUDITOR, Role.DATA_PROTECTION_OFFICER).map(role -> key("role", role.key())));
        words.checkThere(Stream.of(Secrecy.values()).map(level -> key("secrecy", level.name())));
        words.checkThere(Stream.of(Urgency.values()).map(level -> key("urgency", level.name())));
    }

    private static String key(String beginning, String name) {
        return beginning + "." + name.toLowerCase(Locale.ROOT);
    }
}
