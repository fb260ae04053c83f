package th.samnak.thai;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HexFormat;

/** The order of the Thai dictionary. Never sort Thai by code point. */
public final class ThaiOrder {

    private static final Collator WORDS = Collator.getInstance(new ULocale("th")).freeze();
    private static final Collator NUMBERS = Collator.getInstance(new ULocale("th-u-kn-true")).freeze();

    private ThaiOrder() {}

    /** Dictionary order: leading vowels after the consonant they precede, tone marks only between equals. */
    public static Comparator<String> words() {
        return WORDS::compare;
    }

    /** The same with numbers by value, Thai and Arabic digits alike: 2, ๓, 9, ๑๐. For document numbers. */
    public static Comparator<String> numbers() {
        return NUMBERS::compare;
    }

    /**
     * A text of ASCII letters and digits whose binary order is the order of {@link #words}, for a column to sort by in any
     * database. Cut to the length of the column: the order holds for what remains.
     */
    public static String key(String text) {
        return key(WORDS, text);
    }

    /** As {@link #key}, in the order of {@link #numbers}. */
    public static String numericKey(String text) {
        return key(NUMBERS, text);
    }

    private static String key(Collator order, String text) {
        byte[] bytes = order.getCollationKey(text).toByteArray();
        return HexFormat.of().formatHex(bytes, 0, bytes.length - 1);
    }
}
