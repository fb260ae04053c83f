package th.samnak.announcements.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import th.samnak.announcements.api.ProposedOperation.Kind;

/** Recognises the transitional clauses that are seen in practice. */
final class Transitions {

    private static final String FAR = "[\\s\\S]{0,400}?";
    private static final Map<Kind, Pattern> KINDS = kinds();

    private Transitions() {}

    static Optional<Kind> kind(String wording) {
        String start = wording.substring(0, Math.min(wording.length(), 1500));
        return KINDS.entrySet().stream().filter(entry -> entry.getValue().matcher(start).find()).map(Map.Entry::getKey).findFirst();
    }

    private static Map<Kind, Pattern> kinds() {
        Map<Kind, Pattern> kinds = new LinkedHashMap<>();
        kinds.put(Kind.TRANSFER_ALL, Pattern.compile("ให้(?:โอน|บรรดา)" + FAR + "(?:กิจการ|ทรัพย์สิน|สิทธิ|หนี้|ภาระผูกพัน|งบประมาณ)" + FAR + "(?:ไปเป็น|เป็นของ|มาเป็น|ให้แก่|ไปยัง)"));
        kinds.put(Kind.KEEP_RULES, Pattern.compile("(?:ระเบียบ|ข้อบังคับ|ประกาศ|คำสั่ง|ข้อกำหนด|หลักเกณฑ์)" + FAR
                + "(?:ให้|ยัง|ยังคง|คง)\\s?(?:คง)?(?:มีผล)?ใช้(?:บังคับ)?(?:ได้)?\\s?(?:ต่อไป|อยู่ต่อไป|โดยอนุโลม|เพียงเท่าที่)"));
        kinds.put(Kind.FINISH_PENDING, Pattern.compile(
                "(?:อยู่(?:ใน)?ระหว่าง|ค้าง(?:พิจารณา|อยู่|ดำเนินการ)|ยังดำเนินการไม่แล้วเสร็จ|ยังไม่แล้วเสร็จ|ได้ดำเนินการไปแล้ว)" + FAR + "(?:ต่อไป|จนแล้วเสร็จ|จนเสร็จ|จนกว่าจะแล้วเสร็จ|เป็นอันใช้ได้)"));
        kinds.put(Kind.KEEP_HOLDERS, Pattern.compile(
                "(?:ผู้ดำรงตำแหน่ง|ผู้ซึ่งดำรงตำแหน่ง|ข้าราชการ|ผู้ปฏิบัติหน้าที่|ผู้อำนวยการ|หัวหน้า)" + FAR + "(?:อยู่ก่อน|อยู่ในวัน|เดิม|ปฏิบัติหน้าที่|เป็น)" + FAR + "(?:ต่อไป)?\\s?จนกว่า(?:จะ)?(?:มีการ)?(?:แต่งตั้ง|มีคำสั่ง|ได้มี)"));
        return kinds;
    }
}
