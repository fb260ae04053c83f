package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where headings stand in the midst of a line: a page that was pasted as one line has them all there. */
final class Glued {

    private static final String FIRST_MARK = "(?=\\s?[:–-]?\\s?(?:1\\s?[.)](?!\\d)|\\(1\\)|\\(ก\\)|ก[.)]|•|(?:ประเด็น)?ยุทธศาสตร์ที่\\s?1(?!\\d)))";
    /** A heading's fixed words, when the first item of a list follows; the words end where the mark begins. */
    private static final Pattern BEFORE_LIST = Pattern.compile("(?<=[\\s\\d])(?:พันธกิจ|(?:ประเด็น)?ยุทธศาสตร์|กลยุทธ์|เป้าประสงค์|ค่านิยม"
            + "|(?:แนว)?นโยบาย[^\\s.()\\d]{0,70}|อำนาจ(?:และ)?หน้าที่|หน้าที่และอำนาจ)" + FIRST_MARK);
    private static final Pattern VISION =
            Pattern.compile("(?<=\\s)วิสัยทัศน์(?=\\s?[:“\"]|\\s?เป็น|\\s?มุ่ง|\\s(?:องค์กร|หน่วยงาน|ผู้นำ|สำนักงาน|กรม))");
    /** What opens a paragraph whatever stands before it; looked for only in a line that is far longer than a line. */
    private static final Pattern OPENING = Pattern.compile("(?<=\\s)(?:\\*\\*\\*|โดยประกาศ(?=[^\\n]{0,300}ใช้บังคับ)"
            + "|(?<!และ)" + Names.WORD + "[^\\n\"“”();:\\d]{1,100}?\\s?(?:ประกอบด้วย|แบ่งหน่วยงาน|แบ่งส่วนราชการ)[^\\n\\d]{0,120}(?:ดังนี้|ดังต่อไปนี้))");
    private static final int PAGE = 1000;

    private Glued() {}

    /** The places within the line at which another begins. */
    static List<Integer> cuts(String text, int from, int to) {
        TreeSet<Integer> cuts = new TreeSet<>();
        find(BEFORE_LIST, text, from, to).forEach(heading -> cuts.addAll(List.of(heading[0], heading[1])));
        find(VISION, text, from, to).forEach(heading -> cuts.add(heading[0]));
        if (to - from > PAGE) {
            find(OPENING, text, from, to).forEach(opening -> cuts.add(opening[0]));
        }
        return List.copyOf(cuts.subSet(from, false, to, false));
    }

    private static List<int[]> find(Pattern pattern, String text, int from, int to) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        return found;
    }
}
