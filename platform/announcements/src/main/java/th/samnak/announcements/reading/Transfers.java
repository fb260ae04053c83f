package th.samnak.announcements.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.ProposedOperation.Kind;

/** Takes a sentence of transfer apart: what goes from where to where. */
final class Transfers {

    static final Parts NONE = new Parts(Kind.TRANSFER_ALL, List.of(), List.of(), "", 0);

    private static final Pattern TO = Pattern.compile(
            "\\s?(?:ไป|มา)?(?:เป็นของ|ให้แก่|ยัง|ขึ้นกับ|ไว้ที่|สังกัด|ขึ้นตรงต่อ|อยู่ใน|ปฏิบัติหน้าที่ใน|เป็นอำนาจหน้าที่ของ|เป็นข้าราชการ[^\\n]{0,40}?ของ|เป็น[^\\n]{0,60}?(?:ของ|สังกัด))\\s?(?=" + Names.WORD + ")");
    private static final Pattern OF = Pattern.compile("(?:ของ|จาก|สังกัด|ใน|แห่ง)\\s?(?=" + Names.WORD + ")");
    private static final Pattern BUSINESS = Pattern.compile("กิจการ|ทรัพย์สิน|หนี้|ภาระผูกพัน");
    private static final Pattern STAFF = Pattern.compile("ข้าราชการ|พนักงาน|ลูกจ้าง|อัตรากำลัง|บุคลากร|ตำแหน่ง");
    private static final Pattern DUTY = Pattern.compile("อำนาจ|หน้าที่|ภารกิจ|งาน|ความรับผิดชอบ");

    private Transfers() {}

    /** @param subject what goes, in the text's words; empty when a whole unit goes */
    record Parts(Kind kind, List<Found<String>> from, List<Found<String>> to, String subject, int end) {}

    static Parts of(Reading reading, int from, int to) {
        Matcher there = TO.matcher(reading.text).region(from, to);
        if (!there.find()) {
            return NONE;
        }
        List<Names.Name> goal = Names.series(reading.text, there.end(), to);
        if (goal.isEmpty()) {
            return NONE;
        }
        Matcher of = OF.matcher(reading.text).region(from, there.start()).useTransparentBounds(true);
        List<Names.Name> origin = List.of();
        String subject = "";
        boolean unit = Names.startsAt(reading.text, from);
        if (unit) {
            origin = Names.series(reading.text, from, there.start());
        } else if (of.find()) {
            origin = Names.series(reading.text, of.end(), there.start());
            subject = subject(reading.text.substring(from, of.start()));
        } else {
            subject = subject(reading.text.substring(from, there.start()));
        }
        return new Parts(unit ? Kind.MOVE : kind(subject), Changes.found(reading, origin), Changes.found(reading, goal), subject, goal.getLast().to());
    }

    private static String subject(String words) {
        return words.strip().replaceFirst("^(?:ให้)?โอน", "").strip().replace('\n', ' ');
    }

    private static Kind kind(String subject) {
        if (BUSINESS.matcher(subject).find()) {
            return Kind.TRANSFER_ALL;
        }
        if (STAFF.matcher(subject).find() && !subject.startsWith("อำนาจ") && !subject.startsWith("งาน")) {
            return Kind.TRANSFER_STAFF;
        }
        return DUTY.matcher(subject).find() ? Kind.TRANSFER_DUTY : Kind.TRANSFER_ALL;
    }
}
