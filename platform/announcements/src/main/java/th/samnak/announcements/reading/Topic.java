package th.samnak.announcements.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.api.organisation.Clause;

/** What a heading or the sentence before a list says the list is about. */
enum Topic {
    VISION("วิสัยทัศน์", Clause.Kind.VISION),
    MISSION("พันธกิจ", Clause.Kind.MISSION),
    STRATEGY("(?:ประเด็น|แผน)?ยุทธศาสตร์|กลยุทธ์", Clause.Kind.STRATEGY),
    POLICY("นโยบาย|แนวนโยบาย", Clause.Kind.POLICY),
    TRANSITIONAL("บทเฉพาะกาล", Clause.Kind.TRANSITIONAL),
    DUTIES("อำนาจ(?:และ)?หน้าที่|หน้าที่(?:และ(?:อำนาจ|ความรับผิดชอบ))?|บทบาทหน้าที่|บทบาทและหน้าที่|ภารกิจ(?:และอำนาจหน้าที่|และหน้าที่|หลัก)?|ภาระหน้าที่", Clause.Kind.DUTY),
    UNITS("(?:ผัง)?โครงสร้าง|(?:การ)?แบ่งส่วนราชการ|(?:การ)?แบ่งหน่วยงาน|(?:การ)?แบ่งงานภายใน|หน่วยงาน(?:ภายใน|ในสังกัด)|ส่วนราชการ(?:ภายใน|ในสังกัด)|ราชการบริหาร|การจัดองค์กร", Clause.Kind.UNIT),
    OTHER("ค่านิยม|เป้าประสงค์|เป้าหมาย|วัฒนธรรมองค์กร|อัตลักษณ์|ปรัชญา|ปณิธาน|คำขวัญ|ตัวชี้วัด|วัตถุประสงค์", Clause.Kind.OTHER),
    BACKGROUND("ความเป็นมา|ประวัติ|ความนำ|บทนำ|หลักการ|เหตุผล", Clause.Kind.OTHER);

    /** Behind the heading's word: whose it is, or a foreign word; never a sentence. */
    private static final String REST = "(?:\\s?(?:ของ|ตาม|และ|องค์กร|หลัก|การ|แห่ง|ใน|ด้าน|ที่สำคัญ|ภายใน|ส่วน)?[^:.;\\n]{0,90}?)(?:\\s?\\([^()\\n]{1,40}\\))?";
    private static final Pattern WHAT_VISION_SAYS = Pattern.compile("วิสัยทัศน์\\s?(?:\\([^()\\n]{1,30}\\))?\\s?[:–-]?\\s?(?=[“\"]|เป็น|มุ่ง|องค์กร|หน่วยงาน|ผู้นำ|ภายใน|สำนัก|กรม|\\S{12})");
    private static final Pattern SENTENCE = Pattern.compile("ดังนี้|ดังต่อไปนี้|ประกอบด้วย|มีภารกิจ|มีอำนาจ|มีหน้าที่|ให้ใช้บังคับ|รับผิดชอบ|เพื่อ|มีผล");
    private static final int LONGEST = 130;

    private final Pattern whole;
    private final Pattern word;
    private final Clause.Kind kind;

    Topic(String words, Clause.Kind kind) {
        this.word = Pattern.compile("(?:" + words + ")");
        this.whole = Pattern.compile("(?:\\d{1,2}\\.\\s?)?(?:" + words + ")" + REST + "\\s?[:–-]?");
        this.kind = kind;
    }

    Clause.Kind kind() {
        return kind;
    }

    /** The topic of a line that is a heading and nothing else. */
    static Optional<Topic> ofHeading(String line) {
        String bare = line.strip().replaceAll("[\"“”*_]+", "");
        if (bare.length() > LONGEST || SENTENCE.matcher(bare).find()) {
            return Optional.empty();
        }
        for (Topic topic : values()) {
            if (topic.whole.matcher(bare).matches()) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /** Where the vision itself begins in a line that has its heading in front. */
    static Optional<Integer> visionWithin(String text, int from, int to) {
        Matcher says = WHAT_VISION_SAYS.matcher(text).region(from, to);
        return says.lookingAt() && says.end() < to && !text.startsWith("และพันธกิจ", says.end()) ? Optional.of(says.end()) : Optional.empty();
    }

    boolean begins(String text, int from, int to) {
        return word.matcher(text).region(from, to).lookingAt();
    }
}
