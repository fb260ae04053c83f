package th.samnak.thai;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ที่ of an outgoing letter: code of the agency, number of the owner, register number, for example {@code นร 0106/ว 89}.
 * Source: ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526, ภาคผนวก 1.
 *
 * @param code two to four Thai consonants
 * @param owner four digits with sub-divisions, for example {@code 0106.2}
 * @param bracket abbreviation of the unit without its brackets, or empty
 * @param circular whether it goes to many (ว)
 * @param number register number of one to six digits, kept as written
 */
public record DocumentNumber(String code, String owner, String bracket, boolean circular, String number) {

    private static final Pattern FORM =
            Pattern.compile("([ก-ฮ]{2,4})\\s?(\\d{4}(?:\\.\\d{1,2})*)(?:\\(([^)]{1,12})\\))?/(ว\\s?)?(\\d{1,6})");

    /** Reads it with Thai or Arabic digits and stray spaces; empty when it is not a number of that form. */
    public static Optional<DocumentNumber> parse(String text) {
        String plain = ThaiDigits.toArabic(ThaiText.normalise(text)).replaceAll("\\s*/\\s*", "/").replaceAll("\\s*\\(\\s*", "(");
        Matcher m = FORM.matcher(plain);
        if (!m.matches()) {
            return Optional.empty();
        }
        String bracket = m.group(3) == null ? "" : m.group(3).strip();
        return Optional.of(new DocumentNumber(m.group(1), m.group(2), bracket, m.group(4) != null, m.group(5)));
    }

    public static boolean isValid(String text) {
        return parse(text).isPresent();
    }

    /**
     * What two spellings of any number have in common, foreign ones too: Arabic digits, no spaces, no full stops, lower case.
     * For comparing and searching.
     */
    public static String key(String text) {
        return ThaiDigits.toArabic(ThaiText.normalise(text)).replaceAll("[\\s.]", "").toLowerCase(Locale.ROOT);
    }

    /** The prefix before the stroke: {@code นร 0106.2}. */
    public String prefix() {
        return code + " " + owner + (bracket.isEmpty() ? "" : "(" + bracket + ")");
    }

    /** {@code นร 0106/ว 89}, with Arabic digits, as stored. */
    public String canonical() {
        return prefix() + "/" + (circular ? "ว " : "") + number;
    }

    /** {@code นร ๐๑๐๖/ว ๘๙}, as printed. */
    public String thai() {
        return ThaiDigits.toThai(canonical());
    }

    @Override
    public String toString() {
        return canonical();
    }
}
