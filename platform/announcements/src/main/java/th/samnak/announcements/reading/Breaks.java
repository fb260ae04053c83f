package th.samnak.announcements.reading;

import java.util.regex.Pattern;
import th.samnak.announcements.reading.Lines.Line;

/** Whether a line goes on with what stands above it, or begins something of its own. */
final class Breaks {

    private static final Pattern PAGE_HEADER = Pattern.compile("(?:หน้า\\s?\\d{1,4}(?:\\s?\\(?เล่ม.{0,120})?"
            + "|(?:หน้า\\s?\\d{1,4}\\s)?เล่ม(?:ที่)?\\s?\\d{1,3}\\s?ตอน.{0,40}ราชกิจจานุเบกษา.{0,60}|ราชกิจจานุเบกษา"
            + "|[-–—]\\s?\\d{1,4}\\s?[-–—]|\\(?\\d{1,4}\\s?/\\s?\\d{1,4}\\)?|หน้า(?:ที่)?\\s?\\d{1,4}\\s?(?:จาก|/)\\s?\\d{1,4}"
            + "|สารบัญ(?:\\s?หน้า)?|.{1,160}?(?:\\.{5,}|…{2,}|(?:\\. ){4,})\\s?\\d{1,4}"
            + "|(?:จำนวน)?ผู้(?:เข้าชม|เยี่ยมชม).{0,60}|(?:©|สงวนลิขสิทธิ์|Copyright).{0,120}|คุณอยู่ที่นี่.{0,120})");
    private static final Pattern OPENING = Pattern.compile("(?:\\*\\*\\*?|อ้างอิง|ที่มา\\s?:|หมายเหตุ|อาศัยอำนาจ|โดยที่|ประกาศ ณ|ให้ไว้ ณ|สั่ง ณ"
            + "|ทั้งนี้ (?:ให้|ตั้งแต่)|ทั้งนี้ตั้งแต่|โดยประกาศ|ประกาศนี้|คำสั่งนี้|กฎกระทรวงนี้|พระราชกฤษฎีกานี้|ระเบียบนี้|จึงประกาศ|จึงมีคำสั่ง"
            + "|จึงออก|มีผล(?:ใช้บังคับ|บังคับ)?(?:ใช้)?(?:ตั้งแต่|เมื่อ)|อนึ่ง|นอกจากนี้|ประกาศ(?=คณะกรรมการ|กรม|สำนักงาน|กระทรวง|\\s)|คำสั่ง(?=กรม|สำนักงาน|กระทรวง|คณะ|\\sที่)|กฎกระทรวง(?=แบ่ง|\\s?$)"
            + "|พระราชกฤษฎีกา|พระราชบัญญัติ|เรื่อง\\s|ที่\\s?\\d{1,4}/|พ\\.ศ\\.\\s?\\d{4}$|บทเฉพาะกาล|ให้(?:มีผล|ใช้บังคับ|มีหน่วยงาน|มีส่วนราชการ|ยุบ|เปลี่ยนชื่อ|รวม|โอน|จัดตั้ง|แบ่งส่วนราชการ|ยกเลิก)|บรรดา(?:ระเบียบ|เรื่อง|กิจการ)|เรื่องที่อยู่ระหว่าง|ลงชื่อ|\\(ลงชื่อ\\)"
            + "|ประกาศในราชกิจจา|ลงประกาศ|(?:แก้ไข|ปรับปรุง)(?:ข้อมูล)?ล่าสุด|เผยแพร่เมื่อ|บัญชี(?:ท้าย|แนบ|รายชื่อ)|ลำดับ(?:ที่)?\\s|แชร์\\s|พิมพ์หน้า"
            + "|\\(?(?:นาย|นาง|นางสาว|พันตำรวจ|พลตำรวจ|ว่าที่ร้อย|ดร\\.)[ก-๎]{2,})");
    private static final Pattern SENTENCE = Pattern.compile("ประกอบด้วย|มีภารกิจ|มีอำนาจ|มีหน้าที่|แบ่งเป็น|แบ่งออกเป็น|แบ่งงาน|แบ่งส่วน|แบ่งหน่วย|ดังนี้|ดังต่อไปนี้|มีส่วนราชการ|มีหน่วยงาน|มีผล|ใช้บังคับ|รับผิดชอบ|ดำเนินการ");
    static final Pattern TITLE = Pattern.compile("(?:กฎกระทรวง|พระราชกฤษฎีกา|พระราชบัญญัติ|ประกาศ|คำสั่ง|ระเบียบ|ข้อบังคับ)(?!นี้)");
    private static final Pattern ARTICLE = Pattern.compile(
            "ให้|(?:ประกาศ|คำสั่ง|กฎกระทรวง|พระราชกฤษฎีกา|พระราชบัญญัติ|ระเบียบ|ข้อบังคับ)(?:ฉบับ)?นี้|บรรดา|ในกรณี|ใน(?:ประกาศ|กฎกระทรวง|ระเบียบ)นี้|เรื่องที่|ผู้|นอกจาก|\\(1\\)");
    private static final Pattern YEAR = Pattern.compile("พ\\.\\s?ศ\\.\\s?\\d{4}$");
    private static final Pattern ENDS = Pattern.compile("[_=*-]{3,}");
    private static final int WRAPPED = 40;

    private Breaks() {}

    static boolean pageHeader(String text, int from, int to) {
        return to - from < 200 && PAGE_HEADER.matcher(text).region(from, to).matches();
    }

    /** Words that an article of an announcement begins with, which a mere reference to it is hardly followed by. */
    static boolean opensArticle(String text, int from) {
        return ARTICLE.matcher(text).region(from, text.length()).lookingAt() || Names.startsAt(text, from);
    }

    /** Whether the line says something of the unit that it begins with. */
    static boolean sentence(String text, int from, int to) {
        return SENTENCE.matcher(text).region(from, Math.min(to, from + 200)).find();
    }

    static boolean opensBlock(String text, Line line, Block last, boolean lastOpensList) {
        int from = line.from();
        int to = line.to();
        if (line.afterBlank() || last.sort != Block.Sort.PARAGRAPH && !last.item() || lastOpensList) {
            return true;
        }
        boolean title = last.to - last.from < 600 && TITLE.matcher(text).region(last.from, last.to).lookingAt();
        if ((title || text.startsWith("เรื่อง", last.from)) && (text.startsWith("ให้", from) || YEAR.matcher(text).region(Math.max(last.from, last.to - 16), last.to).find())) {
            return true;
        }
        if (OPENING.matcher(text).region(from, to).lookingAt() || ENDS.matcher(text).region(from, to).lookingAt()
                || Lines.latin(text, from, to) != Lines.latin(text, lastLine(text, last), last.to)
                || Names.startsAt(text, from) && sentence(text, from, to)
                || heading(text, from, to)) {
            return true;
        }
        return last.item() && named(text, last) && !goesOn(text, line, last);
    }

    private static boolean heading(String text, int from, int to) {
        return to - from <= 140 && Topic.ofHeading(text.substring(from, to)).filter(topic -> topic != Topic.BACKGROUND).isPresent()
                || Topic.VISION.begins(text, from, to) && Topic.visionWithin(text, from, to).isPresent();
    }

    /** Below a unit's name a line is only the rest of the name when that filled its line, or it begins with และ. */
    private static boolean goesOn(String text, Line line, Block last) {
        boolean filled = last.to - lastLine(text, last) >= WRAPPED;
        return line.to() - line.from() <= 80 && !sentence(text, line.from(), line.to())
                && (filled || text.startsWith("และ", line.from()));
    }

    private static boolean named(String text, Block last) {
        return Names.startsAt(text, last.words()) && !sentence(text, last.words(), last.to) && last.to - last.words() <= 160;
    }

    private static int lastLine(String text, Block block) {
        return Math.max(block.from, text.lastIndexOf('\n', block.to - 1) + 1);
    }

    static boolean shortLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return (end < 0 ? text.length() : end) - from <= 80;
    }
}
