package th.samnak.correspondence.view;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.thai.ThaiDigits;

/** Lists as people type them: one thing a line. */
final class Lines {

    /** สำเนาคำสั่ง จำนวน 2 ฉบับ: a name, and how many of what at its end. */
    private static final Pattern COUNTED =
            Pattern.compile("(.+?)\\s+(?:จำนวน\\s*)?([0-9]{1,4})\\s*(?:ฉบับ|ชุด|แผ่น|เล่ม|copies|copy)?");

    private Lines() {}

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String text(List<String> lines) {
        return String.join("\n", lines);
    }

    /** A line without a number counts once. */
    static List<Enclosure> enclosures(String text) {
        return of(text).stream().map(Lines::enclosure).toList();
    }

    static String enclosureText(List<Enclosure> enclosures) {
        return enclosures.stream()
                .map(enclosure -> enclosure.name() + " " + enclosure.count() + " ฉบับ")
                .collect(Collectors.joining("\n"));
    }

    private static Enclosure enclosure(String line) {
        Matcher counted = COUNTED.matcher(ThaiDigits.toArabic(line));
        return counted.matches()
                ? new Enclosure(counted.group(1), Integer.parseInt(counted.group(2)))
                : new Enclosure(line, 1);
    }
}
