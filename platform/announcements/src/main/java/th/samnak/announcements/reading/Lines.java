package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text, with those cut apart that a web page glued together. */
final class Lines {

    private static final String SUBJECT = "\\s?(?:มีภารกิจ|มีอำนาจ|มีหน้าที่|ประกอบด้วย)";
    private static final Pattern SUBJECT_ALONE = Pattern.compile(SUBJECT);
    private static final Pattern SUBJECTS = Pattern.compile("(" + Names.NAME + ")" + SUBJECT);
    private static final Pattern GLUED_TITLE = Pattern.compile("\\s\\([ก-ฮ.]{2,12}\\)$");
    private static final Pattern GLUED_HEADING = Pattern.compile(
            "(?<=[ก-๎0-9\"”.)])(?:วิสัยทัศน์(?=\\s?[:“\"]|เป็น|มุ่ง)|พันธกิจ(?=\\s?(?:1[.)]|\\(1\\)))|(?:ประเด็น)?ยุทธศาสตร์(?=\\s?(?:1[.)]|\\(1\\)|ยุทธศาสตร์ที่))|(?<!อำนาจ)หน้าที่และอำนาจ(?=\\s?(?:1[.)]|\\(1\\)|\\(ก\\))))");

    private static final Pattern HEADING_AND_MARK = Pattern.compile(
            "(?:วิสัยทัศน์|พันธกิจ|(?:ประเด็น)?ยุทธศาสตร์|นโยบาย|ค่านิยม|เป้าประสงค์|อำนาจ(?:และ)?หน้าที่|หน้าที่และอำนาจ|โครงสร้าง(?:องค์กร|หน่วยงาน)?)(?:\\s?:\\s?|(?=[1ก(•])|(?=ยุทธศาสตร์ที่))(?=1[.)]|\\(1\\)|\\(ก\\)|ก[.)]|•|ยุทธศาสตร์ที่)");

    /** What stands before a glued title is at least so long. */
    private static final int SENTENCE = 20;

    private final String text;
    private final Set<String> subjects = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    private Lines(String text) {
        this.text = text;
    }

    /** @param afterBlank whether an empty line stands before it */
    record Line(int from, int to, boolean afterBlank) {}

    static List<Line> of(String text) {
        Lines lines = new Lines(text);
        lines.knowSubjects();
        lines.cut();
        return lines.lines;
    }

    /** Whether there is no Thai letter between the places, but a Latin one. */
    static boolean latin(String text, int from, int to) {
        boolean latin = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '\u0e01' && c <= '\u0e4f') {
                return false;
            }
            latin |= Character.isLetter(c);
        }
        return latin;
    }

    private void knowSubjects() {
        Matcher subject = SUBJECTS.matcher(text);
        while (subject.find() && subjects.size() < 200) {
            String name = subject.group(1).strip();
            String half = name.substring(0, name.length() / 2);
            subjects.add(half.length() > 4 && name.equals(half + half) ? half : name);
        }
    }

    private void cut() {
        boolean blank = true;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int to = end > at && text.charAt(end - 1) == ' ' ? end - 1 : end;
            if (to == at) {
                blank = true;
            } else {
                line(at, to, blank);
                blank = false;
            }
            at = end + 1;
        }
    }

    private void line(int from, int to, boolean blank) {
        int start = from;
        boolean after = blank;
        for (int cut : Glued.cuts(text, from, to)) {
            glued(start, text.charAt(cut - 1) == ' ' ? cut - 1 : cut, after);
            start = text.charAt(cut) == ' ' ? cut + 1 : cut;
            after = true;
        }
        glued(start, to, after);
    }

    private void glued(int from, int to, boolean blank) {
        int start = from;
        boolean after = blank;
        Matcher heading = GLUED_HEADING.matcher(text).region(from, to).useTransparentBounds(true);
        while (heading.find()) {
            if (heading.start() > start) {
                headed(start, heading.start(), after);
                start = heading.start();
                after = true;
            }
        }
        headed(start, to, after);
    }

    private void headed(int from, int to, boolean blank) {
        Matcher marked = HEADING_AND_MARK.matcher(text).region(from, to).useTransparentBounds(true);
        if (marked.lookingAt()) {
            lines.add(new Line(from, marked.end(), blank));
            lines.add(new Line(marked.end(), to, true));
        } else {
            subjectLine(from, to, blank);
        }
    }

    /** A heading that names the agency, and glued to it the sentence that begins with the agency's name again. */
    private void subjectLine(int from, int to, boolean blank) {
        Matcher subject = SUBJECT_ALONE.matcher(text).region(from, Math.min(to, from + 400));
        int end = subject.find() ? subject.start() : -1;
        for (int at = from + 5; at < end; at++) {
            int before = at - (end - at);
            if (before >= from && Names.startsAt(text, at) && text.startsWith(text.substring(at, end), before)) {
                titledLine(from, at, blank);
                titledLine(at, to, true);
                return;
            }
        }
        titledLine(from, to, blank);
    }

    /** A sentence, and glued to its end the title of the next page: an agency that the text tells more of. */
    private void titledLine(int from, int to, boolean blank) {
        int start = Math.max(from, to - 200);
        Matcher title = GLUED_TITLE.matcher(text).region(start, to);
        if (title.find()) {
            for (int at = Math.max(start, from + SENTENCE); at < title.start(); at++) {
                if (Names.startsAt(text, at) && subjects.contains(text.substring(at, title.start()))) {
                    lines.add(new Line(from, at, blank));
                    lines.add(new Line(at, to, true));
                    return;
                }
            }
        }
        lines.add(new Line(from, to, blank));
    }
}
