package th.samnak.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private final Properties thai = read("/i18n/security.properties");
    private final Properties english = read("/i18n/security_en.properties");

    @Test
    void both_languages_say_the_same() {
        assertThat(english.stringPropertyNames()).isEqualTo(thai.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "locked", "blocked", "no-account", "no-person", "unavailable"})
    void every_refusal_to_sign_in_has_its_sentence(String reason) {
        assertThat(thai).containsKey("security.sign-in." + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"too-short", "too-long", "common", "account-name", "same", "old-wrong", "in-directory"})
    void every_refusal_of_a_password_has_its_sentence(String reason) {
        assertThat(thai).containsKey("security.password." + reason);
    }

    @Test
    void every_permission_has_a_name() {
        assertThat(new SecurityModule().permissions())
                .allSatisfy(permission ->
                        assertThat(thai).containsKey("security.permission." + permission.verb().toLowerCase(Locale.ROOT)));
    }

    @Test
    void thai_is_thai_and_english_is_english() {
        assertThat(values(thai)).allMatch(text -> text.matches("(?s).*[ก-๙].*"));
        assertThat(values(english)).noneMatch(text -> text.matches("(?s).*[ก-๙].*"));
    }

    private static Stream<String> values(Properties messages) {
        return messages.values().stream().map(Object::toString);
    }

    private static Properties read(String path) {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }
}
