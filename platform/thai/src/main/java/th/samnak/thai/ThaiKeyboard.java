package th.samnak.thai;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What was typed while the keyboard stood on the other language. Source of the keys: มอก. 820-2538 (Kedmanee), beside a keyboard
 * of the United States.
 */
public final class ThaiKeyboard {

    private static final String LATIN =
            "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./" + "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";

    private static final String THAI =
            "_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ" + "%+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";

    private static final Map<Character, Character> TO_THAI = keys(LATIN, THAI);
    private static final Map<Character, Character> TO_LATIN = keys(THAI, LATIN);

    /** What no Thai word has: a mark without a consonant before it, or a vowel before nothing. */
    private static final Pattern IMPOSSIBLE = Pattern.compile(
            "(^|[^ก-ฮ\u0e31-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"
                    + "|[\u0e31\u0e34-\u0e39]{2}|[\u0e48-\u0e4b]{2}|[ะาำ]{2}|[เ-ไ]([^ก-ฮ]|$)|(^|\\s)[ะาำๅ]|[ฃฅ๐-๙฿\"%+_,()?/]");

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9 .@_-]*");

    private ThaiKeyboard() {}

    /** The same keys on the Thai layout; what is on no key stays. */
    public static String toThai(String latin) {
        return swap(latin, TO_THAI);
    }

    /** The same keys on the Latin layout; what is on no key stays. */
    public static String toLatin(String thai) {
        return swap(thai, TO_LATIN);
    }

    /**
     * What the person may have meant when it looks as if the keyboard stood on the other language: {@code xit=6,} is no English and
     * gives ประชุม. Empty for what mixes the two, and for what would not be a word there either.
     */
    public static Optional<String> otherReading(String typed) {
        boolean thai = typed.codePoints().anyMatch(ThaiText::isThai);
        boolean latin = typed.codePoints().anyMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
        if (thai == latin || typed.strip().length() < 2) {
            return Optional.empty();
        }
        String other = thai ? toLatin(typed) : toThai(typed);
        return Optional.of(other).filter(thai ? ThaiKeyboard::isLatin : ThaiKeyboard::isThai);
    }

    private static boolean isThai(String text) {
        return !IMPOSSIBLE.matcher(text).find();
    }

    private static boolean isLatin(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    private static String swap(String text, Map<Character, Character> keys) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, keys.getOrDefault(out.charAt(i), out.charAt(i)));
        }
        return out.toString();
    }

    private static Map<Character, Character> keys(String from, String to) {
        Map<Character, Character> keys = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            keys.putIfAbsent(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(keys);
    }
}
