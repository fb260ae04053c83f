package th.samnak.security.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.samnak.api.errors.RuleViolation;
import th.samnak.security.passwords.Argon2Passwords.Cost;

class PasswordsTest {

    private final PasswordRules rules = new PasswordRules();

    @Test
    void a_hash_carries_its_cost_and_knows_its_password() {
        Argon2Passwords passwords = new Argon2Passwords();
        String hash = passwords.hash("ลมหนาวพัดผ่านสวน".toCharArray());
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("ลมหนาวพัดผ่านสวน".toCharArray(), hash)).isTrue();
        assertThat(passwords.matches("ลมหนาวพัดผ่านสวย".toCharArray(), hash)).isFalse();
        assertThat(passwords.hash("ลมหนาวพัดผ่านสวน".toCharArray())).isNotEqualTo(hash);
        assertThat(passwords.weak(hash)).isFalse();
    }

    @Test
    void a_hash_of_another_maker_is_understood() {
        // test vector of the reference implementation: "password", salt "somesalt"
        String reference =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        Argon2Passwords passwords = new Argon2Passwords();
        assertThat(passwords.matches("password".toCharArray(), reference)).isTrue();
        assertThat(passwords.matches("passwore".toCharArray(), reference)).isFalse();
    }

    @Test
    void a_hash_of_a_lower_cost_is_weak_once_the_cost_rises() {
        String hash = new Argon2Passwords(new Cost(64, 1, 1)).hash("what was enough then".toCharArray());
        assertThat(new Argon2Passwords(new Cost(64, 1, 1)).weak(hash)).isFalse();
        assertThat(new Argon2Passwords(new Cost(128, 1, 1)).weak(hash)).isTrue();
        assertThat(new Argon2Passwords(new Cost(64, 2, 1)).weak(hash)).isTrue();
        assertThat(new Argon2Passwords().matches("what was enough then".toCharArray(), hash)).isTrue();
    }

    @Test
    void a_password_is_the_same_composed_or_not() {
        Argon2Passwords passwords = new Argon2Passwords(new Cost(64, 1, 1));
        assertThat(passwords.matches("cafe\u0301".toCharArray(), passwords.hash("café".toCharArray()))).isTrue();
    }

    @Test
    void what_is_no_hash_is_told() {
        assertThatThrownBy(() -> new Argon2Passwords().matches("x".toCharArray(), "$2a$10$abcdefg"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "short-one-99, ''",
        "eleven-char, too-short",
        "samnak-demo-2570, common",
        "somchai-at-the-office, account-name",
        "the SOMCHAI office, account-name",
        "password123456, common",
        "P@ssw0rd!!!!, common",
        "Password----2026, common",
        "qwertyuiop[]\\, common",
        "1qaz2wsx3edc, common",
        "0812345678901, common",
        "aaaaaaaaaaaaaaaa, common",
        "abababababababab, common",
        "correct horse battery staple, common",
        "สวัสดีครับ๒๕๖๙๙, common",
        "รหัสผ่านของฉัน, common",
        "เรือใบข้ามทะเลใต้, ''",
        "tamarind bicycle thunder, ''",
        "k7mf-29xp-qq3z-hh8w, ''"
    })
    void weak_passwords_are_refused_with_their_reason(String password, String reason) {
        if (reason.isEmpty()) {
            assertThatCode(() -> rules.check("somchai", password.toCharArray())).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> rules.check("somchai", password.toCharArray()))
                    .isInstanceOfSatisfying(RuleViolation.class, e -> {
                        assertThat(e.messageKey()).isEqualTo("security.password." + reason);
                        assertThat(e.field()).contains("newPassword");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void a_password_beyond_all_measure_is_refused(int length) {
        assertThatThrownBy(() -> rules.check("somchai", "ab4xz".repeat(length / 5 + 1).toCharArray()))
                .hasMessage("security.password.too-long");
    }

    @Test
    void first_passwords_are_long_readable_never_twice_and_strong_enough() {
        FirstPasswords first = new FirstPasswords();
        Set<String> seen = new HashSet<>();
        IntStream.range(0, 2000).forEach(i -> {
            String password = first.next();
            assertThat(password).matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}");
            assertThat(seen.add(password)).isTrue();
        });
        assertThatCode(() -> rules.check("somchai", first.next().toCharArray())).doesNotThrowAnyException();
    }
}
