package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.ProposedOperation;
import th.samnak.announcements.api.ProposedOperation.Kind;
import th.samnak.announcements.api.Span;

/** Takes one sentence of change apart: what it acts on, and what becomes of it. */
final class Changes {

    private static final String GENERIC = "(?:หน่วยงาน|ส่วนราชการ)?(?:ชื่อ)?(?:จาก)?\\s?";
    private static final Pattern LEAD = Pattern.compile(GENERIC + "(?:[“\"]\\s?)?(?=" + Names.WORD + ")");
    /** Between what was and what becomes. */
    private static final Pattern BECOMES = Pattern.compile(
            "\\s?(?:เข้าด้วยกัน\\s?)?(?:และ|แล้ว)?(?:ให้)?(?:จัดตั้ง|ตั้ง)?(?:ขึ้น)?(?:ออก)?(?:มา)?เป็น\\s?(?:\\d{1,2}\\s(?:หน่วยงาน|ส่วนราชการ|กอง|สำนัก|ส่วน|กลุ่ม|ฝ่าย)\\s?(?:คือ|ได้แก่)\\s?)?(?:[“\"]\\s?)?(?=" + Names.WORD + ")");
    private static final Pattern INTO = Pattern.compile("\\s?(?:เข้า)?(?:รวม)?(?:กับ|เข้ากับ|ไว้กับ|ไว้ใน|ไปรวมกับ|เข้าเป็นส่วนหนึ่งของ)\\s?(?=" + Names.WORD + ")");
    private static final Pattern BELOW = Pattern.compile("\\s?(?:ขึ้น)?(?:ไป)?(?:ให้)?(?:อยู่)?(?:ขึ้นตรงต่อ|ขึ้นต่อ|สังกัด|ในสังกัด|ภายใต้|ใน|ไปสังกัด|ไปเป็นของ|มาสังกัด|ไปอยู่ใน)\\s?(?=" + Names.WORD + ")");
    /** Who gets what an abolished unit leaves, in the same sentence. */
    private static final Pattern HEIR = Pattern.compile("\\s?(?:(?:และ|แล้ว|โดย)\\s?(?:ให้)?โอน[^\\n]{0,80}?)?\\s?(?:ไป|มา)(?:รวม)?(?:เป็นของ|ขึ้นกับ|ไว้ที่|ไว้ใน|กับ|ให้แก่|ยัง|อยู่ใน|อยู่กับ)\\s?(?=" + Names.WORD + ")");
    private static final Pattern OUT_OF = Pattern.compile("\\s?(?:ออก)?จาก\\s?(?=" + Names.WORD + ")");

    private final Reading reading;
    private final int from;
    private final int to;

    private Changes(Reading reading, int from, int to) {
        this.reading = reading;
        this.from = from;
        this.to = to;
    }

    /** @param end where the recognised part of the sentence ends */
    record Change(Kind kind, List<Found<String>> from, List<Found<String>> to, String subject, int end) {
        ProposedOperation operation(Span at) {
            return new ProposedOperation(kind, from, to, subject, at);
        }
    }

    static Optional<Change> of(Reading reading, String verb, int from, int to) {
        Changes changes = new Changes(reading, from, to);
        return switch (verb) {
            case "ยุบรวม", "ควบรวม", "รวม" -> changes.merged();
            case "ยุบ", "ยุบเลิก", "ยกเลิก" -> changes.mergedWhenItBecomes().or(changes::abolished);
            case "เปลี่ยนชื่อ", "ปรับปรุง", "ยกฐานะ", "ยกระดับ" -> changes.between(Kind.RENAME);
            case "แบ่ง", "แบ่งแยก" -> changes.between(Kind.SPLIT);
            case "แยก" -> changes.partedFrom().or(() -> changes.between(Kind.SPLIT));
            case "โอน", "ย้าย" -> changes.transferred();
            default -> changes.created();
        };
    }

    private Optional<Change> merged() {
        Optional<Change> become = between(Kind.MERGE);
        return become.isPresent() ? become : pair(Kind.MERGE, INTO);
    }

    private Optional<Change> mergedWhenItBecomes() {
        return between(Kind.MERGE).filter(change -> !change.to().isEmpty());
    }

    private Optional<Change> abolished() {
        List<Names.Name> names = names(lead());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Matcher heir = HEIR.matcher(reading.text).region(names.getLast().to(), to);
        return change(Kind.ABOLISH, names, heir.lookingAt() ? names(heir.end()) : List.of());
    }

    private Optional<Change> created() {
        List<Names.Name> names = names(lead());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Matcher below = BELOW.matcher(reading.text).region(names.getLast().to(), to);
        return change(Kind.CREATE, below.lookingAt() ? names(below.end()) : List.of(), names);
    }

    /** แยก ก ออกจาก ข เป็น ค: what is left of ข stays. */
    private Optional<Change> partedFrom() {
        Matcher out = OUT_OF.matcher(reading.text).region(from, to);
        if (!out.find()) {
            return Optional.empty();
        }
        List<Names.Name> whole = names(out.end());
        Matcher becomes = BECOMES.matcher(reading.text).region(whole.isEmpty() ? out.end() : whole.getLast().to(), to);
        List<Names.Name> parts = new ArrayList<>(whole);
        parts.addAll(becomes.lookingAt() || becomes.find() ? names(becomes.end()) : Names.series(reading.text, lead(), out.start()));
        return whole.isEmpty() || parts.size() < 2 ? Optional.empty() : change(Kind.SPLIT, whole, parts);
    }

    private Optional<Change> transferred() {
        var parts = Transfers.of(reading, from, to);
        if (!parts.to().isEmpty()) {
            return Optional.of(new Change(parts.kind(), parts.from(), parts.to(), parts.subject(), parts.end()));
        }
        return pair(Kind.MOVE, BELOW);
    }

    private Optional<Change> between(Kind kind) {
        return pair(kind, BECOMES);
    }

    private Optional<Change> pair(Kind kind, Pattern between) {
        Matcher seam = between.matcher(reading.text).region(from, to);
        int start = lead();
        while (seam.find()) {
            List<Names.Name> before = Names.series(reading.text, start, seam.start());
            List<Names.Name> after = names(seam.end());
            if (!before.isEmpty() && !after.isEmpty()) {
                return change(kind, before, after);
            }
        }
        return Optional.empty();
    }

    private int lead() {
        Matcher lead = LEAD.matcher(reading.text).region(from, to).useTransparentBounds(true);
        return lead.lookingAt() ? lead.end() : from;
    }

    private List<Names.Name> names(int at) {
        return Names.series(reading.text, at, to);
    }

    private Optional<Change> change(Kind kind, List<Names.Name> before, List<Names.Name> after) {
        int end = Math.max(end(before), end(after));
        return Optional.of(new Change(kind, found(reading, before), found(reading, after), "", end));
    }

    private static int end(List<Names.Name> names) {
        return names.isEmpty() ? 0 : names.getLast().to();
    }

    static List<Found<String>> found(Reading reading, List<Names.Name> names) {
        return names.stream().map(name -> new Found<>(name.value(), reading.span(name.from(), name.to()))).toList();
    }
}
