package th.samnak.announcements.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.thai.ThaiWords;

/** Shortens the wording of a clause to a title for menus and matrices. A person can better it. */
final class ShortTitle {

    private static final Pattern OPENING = Pattern.compile("^(?:ให้)?(?:มีหน้าที่)?(?:รับผิดชอบ(?:งาน|การ|เกี่ยวกับ)?|ดำเนินการ(?:เกี่ยวกับ|ตาม(?=กฎหมาย|ระเบียบ)|ใน)?"
            + "|ปฏิบัติ(?:งาน|การ)(?:เกี่ยวกับ)?(?!อื่น|ร่วม)|ทำหน้าที่|การ(?=[ก-๎]{4}))");
    /** From here on a sentence tells how, why and for whom. */
    private static final Pattern DETAIL = Pattern.compile(
            "\\s?(?:รวมทั้ง|รวมถึง|ตลอดจน|เพื่อ|ให้สอดคล้อง|ให้เป็นไป|ให้มี|ตามที่|ที่เกี่ยวข้อง|โดย|ซึ่ง|อันเกี่ยว|ดังต่อไปนี้|ดังนี้|ภายในปี|อย่างมี|อย่างสร้าง|บนหลัก)");
    /** Where a long phrase may be cut; what only looks alike within a word is left out. */
    private static final Pattern SEAM = Pattern.compile("\\s|และ|ของ(?!ชำ)|(?<!ภาย)ใน|(?<!หน้|หน้า|เจ้าหน้า|สถาน|พื้น|วัน|คราว)ที่(?!ดิน)|แก่|(?<!ติด)ต่อ|(?<!กำ)กับ|(?<!ติด)ตาม(?=กฎ|ระเบียบ|นโยบาย|ที่|หลัก)");
    private static final int SHORTEST = 12;
    private static final int LONGEST = 56;

    private ShortTitle() {}

    static String of(String wording) {
        String rest = withoutOpening(withoutOpening(wording.replaceAll("[“”\"]", "").strip()));
        Matcher detail = DETAIL.matcher(rest);
        int end = rest.length();
        while (detail.find()) {
            if (detail.start() >= SHORTEST) {
                end = detail.start();
                break;
            }
        }
        int cut = end <= LONGEST ? end : seam(rest);
        return rest.substring(0, cut).strip().replaceAll("[,;:.]$|\\s?และ$|\\s\\d+$", "").strip();
    }

    private static String withoutOpening(String wording) {
        String rest = OPENING.matcher(wording).replaceFirst("").strip();
        return rest.length() < SHORTEST ? wording : rest;
    }

    private static int seam(String text) {
        int best = -1;
        Matcher seam = SEAM.matcher(text);
        while (seam.find() && seam.start() <= LONGEST) {
            best = seam.start() >= SHORTEST ? seam.start() : best;
        }
        return best > 0 ? best : wordEnd(text);
    }

    private static int wordEnd(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST + 20));
        return ThaiWords.lineBreaks(start).stream().filter(at -> at <= LONGEST && at >= SHORTEST).reduce((a, b) -> b)
                .orElse(Math.min(text.length(), LONGEST));
    }
}
