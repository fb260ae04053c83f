package th.samnak.thai;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** One spelling for texts that look the same: what is stored and compared goes through {@link #normalise}. */
public final class ThaiText {

    private static final String TONE = "[\u0e48-\u0e4b]";
    private static final String VOWEL_ABOVE_OR_BELOW = "[\u0e31\u0e34-\u0e3a\u0e47]";

    private static final Pattern INVISIBLE = Pattern.compile("[\u200b-\u200d\u2060\ufeff\u00ad\\p{Cc}&&[^\n\t]]");
    private static final Pattern SPACES = Pattern.compile("[ \t\u00a0\u2007\u202f]+");
    private static final Pattern REPEATED_MARK = Pattern.compile("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+");
    private static final Pattern TONE_BEFORE_VOWEL = Pattern.compile("(" + TONE + ")(" + VOWEL_ABOVE_OR_BELOW + ")");
    private static final Pattern NIKHAHIT_AA = Pattern.compile("\u0e4d(" + TONE + "?)\u0e32");
    private static final Pattern TONE_NIKHAHIT_AA = Pattern.compile("(" + TONE + ")\u0e4d\u0e32");
    private static final Pattern TONE_AFTER_AM = Pattern.compile("\u0e33(" + TONE + ")");
    private static final Pattern LAKKHANGYAO = Pattern.compile("(?<![\u0e24\u0e26])\u0e45");
    private static final Pattern TONES_AND_SILENCER = Pattern.compile("[\u0e48-\u0e4c]");

    private ThaiText() {}

    /**
     * The text in the one spelling the house stores: NFC, sara am as one character after its tone mark, tone marks after the
     * vowel, แ for two เ, ฤๅ with its own long mark, no doubled marks, nothing invisible, no runs of spaces. Line breaks stay,
     * as {@code \n}. Applying it twice changes nothing more.
     */
    public static String normalise(String text) {
        String out = text.replace("\r\n", "\n").replace('\r', '\n');
        out = INVISIBLE.matcher(out).replaceAll("");
        String before;
        do {
            before = out;
            out = marks(Normalizer.normalize(out, Normalizer.Form.NFC));
        } while (!out.equals(before));
        return SPACES.matcher(out).replaceAll(" ").strip();
    }

    private static String marks(String text) {
        String out = text.replace("\u0e40\u0e40", "\u0e41");
        out = REPEATED_MARK.matcher(out).replaceAll("$1");
        out = TONE_BEFORE_VOWEL.matcher(out).replaceAll("$2$1");
        out = NIKHAHIT_AA.matcher(out).replaceAll("$1\u0e33");
        out = TONE_NIKHAHIT_AA.matcher(out).replaceAll("$1\u0e33");
        out = TONE_AFTER_AM.matcher(out).replaceAll("$1\u0e33");
        out = out.replace("\u0e24\u0e32", "\u0e24\u0e45").replace("\u0e26\u0e32", "\u0e26\u0e45");
        return LAKKHANGYAO.matcher(out).replaceAll("\u0e32");
    }

    /** Without tone marks and ์: the second pass of a search that forgives a wrong tone. */
    public static String toneless(String text) {
        return TONES_AND_SILENCER.matcher(text).replaceAll("");
    }

    /** Whether the character is a Thai letter, vowel or mark (digits are not). */
    public static boolean isThai(int codePoint) {
        return codePoint >= 0x0e01 && codePoint <= 0x0e4e && codePoint != 0x0e3f;
    }
}
