package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.samnak.announcements.reading.Mark.Style;

/** Reads the marks of items; it does not decide whether one is meant as such. */
final class Marks {

    private static final String DECIMALS = "\\d{1,3}(?:\\.\\d{1,3}){1,5}";

    /** At the beginning of a line. Groups tell the styles apart. */
    private static final Pattern AT_START = Pattern.compile("(?<article>(?:ข้อ|มาตรา)\\s?(?<an>\\d{1,3})(?![\\d/])(?:\\s(?:ทวิ|ตรี|จัตวา))?[.:)]?)"
            + "|(?<section>(?:หมวด|ส่วนที่|ภาค)\\s?(?<sn>\\d{1,2})(?!\\d))"
            + "|(?<worded>(?<word>(?:ประเด็น)?ยุทธศาสตร์|พันธกิจ|นโยบาย|เป้าประสงค์|เป้าหมาย|กลยุทธ์)(?:ด้าน)?(?:ที่\\s?|\\s)(?<wn>\\d{1,2})(?![\\d])\\s?[.:)–-]?)"
            + "|\\(\\s?(?<pl>[ก-ฮ])\\s?\\)|\\(\\s?(?<pn>\\d{1,3})\\s?\\)|\\(\\s?(?<pd>" + DECIMALS + ")\\s?\\)"
            + "|(?<d>" + DECIMALS + ")[.)]?(?![\\d%/])|(?<nb>\\d{1,3})\\s?\\)|(?<nd>\\d{1,3})\\s?\\.(?!\\d)"
            + "|(?<lb>[ก-ฮ])\\)|(?<ld>[ก-ฮ])\\.(?![ก-ฮ]{1,4}\\.)(?=[\\sก-๎“\"])|(?<n>\\d{1,2})(?=\\s[ก-๎])"
            + "|(?<bullet>[•●○◦▪■□◆◇►▸➢➤✓✔·\\uf0b7\\uf0a7]|[-–—*](?=[\\sก-๎])(?!\\s?\\d+\\s?[-–—*]))");

    /** Within a line: only what is hardly ever anything else. */
    static final Pattern INSIDE = Pattern.compile("\\([ก-ฮ]\\)|\\(\\d{1,3}(?:\\.\\d{1,3})*\\)|(?<![\\d./(])\\d{1,3}(?:\\.\\d{1,3}){0,4}[.)](?!\\d)"
            + "|(?<![ก-๎(.])[ก-ฮ]\\)|(?<=[\\s:])[ก-ฮ]\\.(?=\\s?[ก-๎])(?![ก-ฮ]{1,4}\\.)|(?:ประเด็น)?ยุทธศาสตร์ที่\\s?\\d{1,2}|(?<=\\s)(?:ข้อ|มาตรา)\\s\\d{1,3}(?=\\s)|[•●▪■◆➢]");

    /** After these a mark refers to another item. */
    private static final Pattern REFERRING = Pattern.compile(
            "(?:ตาม|ใน|ข้อ|มาตรา|และ|หรือ|ถึง|วรรค|แห่ง|อนุมาตรา|ของ|ความ|กับ|เว้นแต่|ระหว่าง|พ\\.ศ\\.|ค\\.ศ\\.|ที่|หน้า|เล่ม|ตอน|โทร\\.?|เลข|ราย|จำนวน|แก่)\\s?(?:\\([^()]{1,6}\\)\\s?)?$");
    /** Before these too. */
    private static final Pattern REFERRED = Pattern.compile(
            "\\s?(?:(?:และ|หรือ|ถึง|,)\\s?\\(|(?:ของ|แห่ง|ใน)(?:ข้อ|มาตรา|กฎกระทรวง|ประกาศ|พระราช|ระเบียบ|คำสั่ง)|แห่ง(?:กฎ|ประกาศ|พระ|ระเบียบ|คำสั่ง)|วรรค|(?:และ|หรือ|ถึง)(?:ข้อ|มาตรา)? ?\\d|และข้อ|และมาตรา|ทวิ แห่ง|ให้นำมา)");

    private static final Pattern RANGE = Pattern.compile("\\s?(?:-|–|ถึง)\\s?\\((\\d{1,3})\\)\\s?");

    private Marks() {}

    /** The mark that the text begins with at a place, if any. */
    static Optional<Mark> at(String text, int from, int to) {
        Matcher found = AT_START.matcher(text).region(from, to).useTransparentBounds(true);
        if (!found.lookingAt() || REFERRED.matcher(text).region(found.end(), to).lookingAt()) {
            return Optional.empty();
        }
        int after = found.end();
        while (after < to && (text.charAt(after) == ' ' || text.charAt(after) == '\n')) {
            after++;
        }
        return Optional.ofNullable(read(found, from, after)).map(mark -> ranged(mark, text, found.end(), to));
    }

    /** (5) - (7) is one item for three places. */
    private static Mark ranged(Mark mark, String text, int from, int to) {
        Matcher range = RANGE.matcher(text).region(from, to);
        if (mark.style() != Style.NUMBER_IN_BRACKETS || !range.lookingAt() || Integer.parseInt(range.group(1)) <= mark.place()) {
            return mark;
        }
        return mark.through(Integer.parseInt(range.group(1)), range.end());
    }

    static boolean refersBefore(String text, int from, int at) {
        return REFERRING.matcher(text.substring(Math.max(from, at - 24), at)).find();
    }

    private static @Nullable Mark read(Matcher found, int from, int to) {
        if (found.group("article") != null) {
            String word = found.group().startsWith("ม") ? "มาตรา " : "ข้อ ";
            return new Mark(Style.ARTICLE, number(found.group("an")), word + plain(found.group("an")), from, to);
        }
        if (found.group("section") != null) {
            return new Mark(Style.SECTION, number(found.group("sn")), found.group("section"), from, to);
        }
        if (found.group("worded") != null) {
            return new Mark(Style.WORDED, number(found.group("wn")), found.group("word") + " " + plain(found.group("wn")), from, to);
        }
        Mark letter = letter(found, from, to);
        return letter != null ? letter : figure(found, from, to);
    }

    private static @Nullable Mark letter(Matcher found, int from, int to) {
        for (var style : List.of(Style.LETTER_IN_BRACKETS, Style.LETTER_BRACKET, Style.LETTER_DOT)) {
            String group = style == Style.LETTER_IN_BRACKETS ? "pl" : style == Style.LETTER_BRACKET ? "lb" : "ld";
            String label = found.group(group);
            if (label != null) {
                int place = Mark.LETTERS.indexOf(label) + 1;
                return place == 0 ? null : new Mark(style, List.of(place), label, from, to);
            }
        }
        return null;
    }

    private static Mark figure(Matcher found, int from, int to) {
        String decimal = found.group("pd") != null ? found.group("pd") : found.group("d");
        if (decimal != null) {
            List<Integer> path = new ArrayList<>();
            for (String part : decimal.split("\\.")) {
                path.add(Integer.valueOf(part));
            }
            return new Mark(Style.DECIMAL, path, plain(decimal), from, to);
        }
        for (var style : List.of(Style.NUMBER_IN_BRACKETS, Style.NUMBER_BRACKET, Style.NUMBER_DOT, Style.NUMBER)) {
            String group = switch (style) {
                case NUMBER_IN_BRACKETS -> "pn";
                case NUMBER_BRACKET -> "nb";
                case NUMBER_DOT -> "nd";
                default -> "n";
            };
            if (found.group(group) != null) {
                return new Mark(style, number(found.group(group)), plain(found.group(group)), from, to);
            }
        }
        return new Mark(Style.BULLET, List.of(0), "", from, to);
    }

    private static List<Integer> number(String digits) {
        return List.of(Integer.valueOf(digits));
    }

    private static String plain(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }
}
