package th.samnak.security.passwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.errors.RuleViolation;

/**
 * What a password must be: long, and not what others try first. No rules about kinds of characters and no expiry, which only
 * make people write it down.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common = common();

    /** @throws RuleViolation for the field {@code newPassword}, saying what is wrong with it */
    public void check(String account, char[] password) {
        String text = Normalizer.normalize(new String(password), Normalizer.Form.NFKC);
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            throw refused("too-short", SHORTEST);
        }
        if (text.length() > LONGEST) {
            throw refused("too-long", LONGEST);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains(account.toLowerCase(Locale.ROOT))) {
            throw refused("account-name");
        }
        if (text.codePoints().distinct().count() < FEWEST_DIFFERENT || isCommon(lower)) {
            throw refused("common");
        }
    }

    /** The word itself, or the word with digits and signs around it, or nothing but digits. */
    private boolean isCommon(String lower) {
        String word = wordOf(lower);
        String letters = word.replaceAll("\\p{N}", "");
        String plain = wordOf(lower.replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's'));
        return letters.isEmpty() || common.contains(word) || common.contains(letters) || common.contains(plain);
    }

    private static String wordOf(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    private static RuleViolation refused(String reason, Object... arguments) {
        return RuleViolation.of("newPassword", "security.password." + reason, arguments);
    }

    private static Set<String> common() {
        InputStream in = Objects.requireNonNull(
                PasswordRules.class.getResourceAsStream("/data/security/common-passwords.txt"), "common-passwords.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
