package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names of units look like, and where they begin and end in a sentence. */
final class Names {

    /** Words that names of units begin with; words that merely begin alike are left out. */
    static final String WORD = "(?:สำนักงาน|สำนัก(?!พิมพ์)|กองบัญชาการ|กองบังคับการ|กองอำนวยการ|กอง(?!ทุน)|ศูนย์(?!กลาง)"
            + "|ส่วน(?!ร่วม|ราชการ|ได้|เสีย|บุคคล|รวม|ใหญ่|ตัว|ที่|ท้องถิ่น|หนึ่ง|กลางและ|ภูมิภาค|สำคัญ|ประกอบ)"
            + "|กลุ่มงาน|กลุ่ม(?!เป้าหมาย|เสี่ยง|คน|บุคคล|ผู้)|ฝ่าย(?!ที่|ใด|เดียว)|สถาบัน(?!หลัก|พระมหา|ชาติ|ครอบครัว)"
            + "|คณะกรรมการ|คณะอนุกรรมการ|คณะทำงาน|กรม(?!ธรรม์|ใด|หนึ่ง|กองใด)|(?<!กฎ)กระทรวง(?!ใด|หนึ่ง| แบ่ง)|ทบวง|หน่วย(?!งาน|ราชการ|กิต|ใด|ที่)"
            + "|ราชบัณฑิตยสภา|สภา(?!พ|วะ|วการ)|สถานี(?!ที่)|สถาน(?!ที่|ะ|การณ์|ประกอบ)|ด่าน|วิทยาลัย|มหาวิทยาลัย|โรงเรียน"
            + "|โรงพยาบาล|เรือนจำ|ทัณฑสถาน|พิพิธภัณฑ์|พิพิธภัณฑสถาน|หอสมุด|หอจดหมายเหตุ|ห้องสมุด|องค์การ|บัณฑิตวิทยาลัย|ภาควิชา"
            + "|แผนก|ที่ทำการ|ท่าอากาศยาน|นิคม|อุทยาน)";

    /** A name that stands between two other parts of a sentence. */
    static final String NAME = WORD + "[^\\n\"“”();:]{1,160}?";

    private static final Pattern START = Pattern.compile(WORD);
    /** What follows a name and is no part of it. */
    private static final Pattern END = Pattern.compile(
            "\\s?(?:\\(|;|:|,|/|[“”\"]|—| [–-] |\\n|เป็นหน่วยงาน|เป็นส่วนราชการ|มีอำนาจ|มีหน้าที่|มีภารกิจ|มีฐานะ|มีผู้อำนวยการ|รับผิดชอบ(?!ต่อ)|ทำหน้าที่|ปฏิบัติหน้าที่)"
                    + "| (?:มี|แบ่ง(?=เป็น|ออก|ส่วน|งาน|หน่วย)|ประกอบด้วย|โดย|ทั้งนี้|ให้|ตั้งแต่|ขึ้นตรง|ขึ้นต่อ|สังกัด|ในสังกัด|ตาม(?=ข้อ|คำสั่ง|ประกาศ|กฎ|ที่|พระ|ระเบียบ|มติ|โครงสร้าง)|เป็น|จำนวน|ดังต่อไปนี้|ดังนี้|และให้|และมี|ซึ่ง|ภายใต้|พร้อม|เรื่อง|ที่ \\d|จัดตั้ง|แล้ว|และจัดตั้ง|ตั้งเป็น|เดิม|ขึ้น(?: |$)|เพื่อทำ|เพื่อให้|ของ|ไป(?=เป็น|สังกัด|อยู่|รวม|ขึ้น)|ออก(?=เป็น|จาก)|เข้า(?=ด้วย|กับ|เป็น)|นี้)"
                    + "|(?:ดังต่อไปนี้|ดังนี้|ประกอบด้วย|ภายใต้การกำกับ|ขึ้นเป็น|ขึ้นใหม่|ขึ้นแทน|แล้วโอน|และโอน|เข้าด้วยกัน|ออกเป็น|แบ่งออก|แบ่งเป็น|แบ่งงาน|แบ่งส่วนราชการ|แบ่งหน่วยงาน|และให้|ไปเป็น|ไปสังกัด|ขึ้นตรงต่อ|ขึ้นใน|ตั้งแต่วันที่|โดยให้|โดยมี)"
                    + "| (?=\\d{1,2}\\.? )| (?=กระทรวง|กรม(?!ธรรม์)|สำนักนายกรัฐมนตรี)|\\*\\*\\*|$");
    private static final Pattern BRACKETED = Pattern.compile("[”\"]?\\s?\\(([ก-๎. ]{1,30}|[A-Za-z. ]{2,20})\\)");
    private static final Pattern NEXT = Pattern.compile("(?:,\\s?|\\s|และ|กับ|หรือ|\\s?รวมทั้ง\\s?)(?:(?:และ|กับ)\\s?)?(?=" + WORD + ")");
    private static final Pattern TAIL = Pattern.compile("(?:[\\s.,;]|และ$|หรือ$|ดังนี้$|(?<=[ก-๎])ขึ้น$)+$");
    private static final int LONGEST = 160;

    private Names() {}

    /** A name and what stands in brackets behind it, in places of the text that was looked at. */
    record Name(int from, int to, String value, String bracketed) {}

    static boolean startsAt(CharSequence text, int at) {
        return START.matcher(text).region(at, text.length()).lookingAt();
    }

    static Optional<Name> at(String text, int from, int to) {
        Matcher start = START.matcher(text).region(from, to).useTransparentBounds(true);
        return start.lookingAt() ? Optional.of(until(text, from, ending(text, start.end(), to), to)) : Optional.empty();
    }

    /** Any words as a name, for lists that are said to be of units. */
    static Optional<Name> any(String text, int from, int to) {
        return at(text, from, to).or(() -> {
            int end = ending(text, from, to);
            return end - from < 3 || end - from > LONGEST ? Optional.empty() : Optional.of(until(text, from, end, to));
        });
    }

    /** The names that follow each other, joined by spaces, และ, กับ: of a clause that lists them in one sentence. */
    static List<Name> series(String text, int from, int to) {
        List<Name> found = new ArrayList<>();
        Matcher next = NEXT.matcher(text);
        int at = from;
        while (at < to && START.matcher(text).region(at, to).lookingAt()) {
            int end = ending(text, at + 1, to);
            int cut = next.region(at + 1, end).useTransparentBounds(true).find() ? next.start() : end;
            if (found.isEmpty() || !above(text, at) || above(text, found.getLast().from())) {
                found.add(until(text, at, cut, to));
            }
            if (cut == end) {
                Matcher more = NEXT.matcher(text).region(afterBrackets(text, end, to), to).useTransparentBounds(true);
                if (!more.lookingAt()) {
                    break;
                }
                at = more.end();
            } else {
                at = next.end();
            }
        }
        return found;
    }

    /** A ministry or department behind the name of a smaller unit tells where that belongs. */
    private static boolean above(String text, int at) {
        return text.startsWith("กระทรวง", at) || text.startsWith("กรม", at) || text.startsWith("สำนักนายกรัฐมนตรี", at);
    }

    private static int afterBrackets(String text, int at, int to) {
        Matcher brackets = BRACKETED.matcher(text).region(at, to);
        return brackets.lookingAt() ? brackets.end() : at;
    }

    private static int ending(String text, int from, int to) {
        Matcher end = END.matcher(text).region(Math.min(from, to), to);
        return end.find() ? end.start() : to;
    }

    private static Name until(String text, int from, int end, int to) {
        Matcher brackets = BRACKETED.matcher(text).region(end, to);
        String bracketed = brackets.lookingAt() ? brackets.group(1).strip() : "";
        Matcher tail = TAIL.matcher(text).region(from, end);
        int cut = tail.find() ? tail.start() : end;
        return new Name(from, cut, text.substring(from, cut).replace("\n", ""), bracketed);
    }

    static boolean plausible(Name name) {
        return name.value().length() <= LONGEST && name.value().length() > 3;
    }
}
