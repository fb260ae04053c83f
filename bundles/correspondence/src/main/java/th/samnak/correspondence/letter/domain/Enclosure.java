package th.samnak.correspondence.letter.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.api.errors.RuleViolation;
import th.samnak.thai.ThaiDigits;
import th.samnak.thai.ThaiText;

/**
 * One line of สิ่งที่ส่งมาด้วย.
 *
 * @param name what it is, 1 to 200 characters
 * @param count how many, at least 1
 */
public record Enclosure(String name, int count) {

    private static final Pattern COUNTED =
            Pattern.compile("(.+?)\\s+(?:จำนวน\\s*)?([0-9]{1,4})\\s*(?:ฉบับ|ชุด|แผ่น|เล่ม|copies|copy)?");

    /** @throws RuleViolation on the field {@code enclosures} */
    public Enclosure {
        name = name.strip();
        if (name.isEmpty() || name.length() > 200 || name.indexOf('\n') >= 0 || name.indexOf('\t') >= 0) {
            throw RuleViolation.of("enclosures", "correspondence.error.enclosure-name");
        }
        if (count < 1) {
            throw RuleViolation.of("enclosures", "correspondence.error.enclosure-count", name);
        }
    }

    /** Reads a line as people type it: a name, and how many of what at its end; a line without a number counts once. */
    public static Enclosure parse(String line) {
        Matcher counted = COUNTED.matcher(ThaiDigits.toArabic(ThaiText.normalise(line)));
        return counted.matches()
                ? new Enclosure(counted.group(1), Integer.parseInt(counted.group(2)))
                : new Enclosure(line, 1);
    }

    /** As printed on a letter. */
    public String printed() {
        return name + " จำนวน " + count + " ฉบับ";
    }
}
