package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.ProposedOperation;
import th.samnak.announcements.api.ProposedOperation.Kind;

/** Finds what a text changes: sentences such as ให้ยุบ…, ให้เปลี่ยนชื่อ…เป็น…, also as items of a list. */
final class Operations {

    private static final Pattern VERB = Pattern.compile(
            "(?:ให้|(?<=^|\\s|และ|แล้ว))(?<verb>ปรับปรุง|ยกฐานะ|ยกระดับ|ยุบรวม|ควบรวม|ยุบเลิก|ยุบ|เปลี่ยนชื่อ|รวม|แบ่งแยก|แบ่ง|แยก|โอน|ย้าย|จัดตั้ง|ตั้ง|ยกเลิก)(?!ข้อมูล|ปัน|ถึง|ทั้ง|ที่|ราชการ|ส่วนราชการ|หน่วยงานภายใน|หน่วยงานใน|งานภายใน|ความใน|ข้อความ)\\s?");
    private static final Pattern ACT = Pattern.compile(
            "ให้(?:ปรับปรุง(?=" + Names.WORD + ")|ยก(?:ฐานะ|ระดับ)|ยุบ|เปลี่ยนชื่อ|รวม(?!ถึง|ทั้ง)|ควบรวม|แบ่ง(?!ส่วนราชการ|หน่วยงานภายใน|หน่วยงานใน|งานภายใน|ราชการ)|แยก|โอน|ย้าย|จัดตั้ง|ยกเลิก)");
    private static final String ANOTHER = "ยุบ|เปลี่ยนชื่อ|รวม|ควบรวม|แบ่ง|แยก|โอน|ย้าย|จัดตั้ง|ยกเลิก";
    private static final Pattern NEXT = Pattern.compile("(?:\\s|และ|แล้ว|,|โดย)ให้(?=" + ANOTHER + ")"
            + "|(?:และ|แล้ว)\\s?(?=ยุบเลิก|เปลี่ยนชื่อ|ยุบรวม|จัดตั้ง(?!เป็น|ขึ้นเป็น))");
    /** The verb of a second half that does without ให้. */
    private static final Pattern ALSO = Pattern.compile("(?:และ|แล้ว)\\s?(?=ยุบเลิก|เปลี่ยนชื่อ|ยุบรวม|จัดตั้ง(?!เป็น|ขึ้นเป็น))$");
    private static final Pattern INSTRUMENT = Pattern.compile(
            "(?:บรรดา)?(?:ประกาศ|คำสั่ง|กฎกระทรวง|ระเบียบ|ข้อบังคับ|พระราชกฤษฎีกา)[^\\n]{2,400}?(?:พ\\.\\s?ศ\\.\\s?\\d{4}|\\d{1,4}/\\d{4})");
    private static final Pattern REPEAL = Pattern.compile("ให้ยกเลิก\\s?");
    /** ให้กอง ก ไปสังกัดกอง ข: the unit stands before the verb. */
    private static final Pattern GOES = Pattern.compile("ให้(?<unit>" + Names.NAME
            + ")\\s?(?:ไป|มา|ย้ายไป)(?:ขึ้น|อยู่ใน)?(?:ความ)?(?:สังกัด|ตรงต่อ|อยู่ใน|อยู่ภายใต้|ขึ้นตรงต่อ|ขึ้นต่อ|ขึ้นกับ)\\s?(?=" + Names.WORD + ")");
    private static final Pattern EARLIER_WORDING = Pattern.compile("ให้(?:ยกเลิก|แก้ไข|เพิ่ม)ความ[^\\n]{0,200}|ให้ใช้ความต่อไปนี้แทน|ให้เพิ่มความต่อไปนี้");
    private static final Pattern BEGINS = Pattern.compile("(?:ให้)?(?:ยุบเลิก|ยุบ|จัดตั้ง|มี(?=" + Names.WORD + ")|ยกเลิก|ตั้ง)?\\s?");
    private static final int LONGEST = 900;

    private final Reading reading;
    private final Senses senses;
    private final List<ProposedOperation> operations = new ArrayList<>();

    Operations(Reading reading, Senses senses) {
        this.reading = reading;
        this.senses = senses;
    }

    static boolean acts(String text, Block block) {
        return ACT.matcher(text).region(block.words(), Math.min(block.to, block.words() + LONGEST)).find();
    }

    /** Where the name begins in an item such as ให้มีกอง…, จัดตั้งกอง…. */
    static int nameBegins(String text, int from, int to) {
        Matcher begins = BEGINS.matcher(text).region(from, to);
        return begins.lookingAt() && Names.startsAt(text, begins.end()) ? begins.end() : from;
    }

    /** Whether it ends an earlier instrument. */
    static boolean repeals(String text, Block block) {
        Matcher verb = REPEAL.matcher(text).region(block.words(), block.to);
        return verb.lookingAt() && INSTRUMENT.matcher(text).region(verb.end(), block.to).lookingAt();
    }

    List<ProposedOperation> find() {
        for (Block block : reading.outline.blocks()) {
            if (block.sort == Block.Sort.PARAGRAPH || block.item()) {
                Optional<Kind> transition = Transitions.kind(block.wording(reading.text));
                transition.ifPresent(kind -> transitional(kind, block));
                if (transition.isEmpty() || transition.get() == Kind.TRANSFER_ALL && acts(reading.text, block)) {
                    changes(block, transition.isPresent());
                }
            }
        }
        return operations;
    }

    private void transitional(Kind kind, Block block) {
        var parts = kind == Kind.TRANSFER_ALL ? Transfers.of(reading, block.words(), block.to) : Transfers.NONE;
        operations.add(new ProposedOperation(kind, parts.from(), parts.to(), parts.subject(), reading.span(block.from, block.to)));
    }

    /** @param transferred whether its sentence of transfer is told already */
    private void changes(Block block, boolean transferred) {
        Matcher earlier = EARLIER_WORDING.matcher(reading.text).region(block.words(), block.to);
        if (earlier.find()) {
            reading.finding(Finding.Kind.CHANGES_EARLIER_WORDING, reading.span(earlier.start(), earlier.end()), earlier.group());
            return;
        }
        if (repealedInList(block)) {
            return;
        }
        goes(block);
        boolean listed = block.item() && block.listing != null && (senses.of(block.listing).changes() || founded(block.listing));
        if (!listed && !acts(reading.text, block)) {
            return;
        }
        Matcher verb = VERB.matcher(reading.text).region(block.words(), block.to).useAnchoringBounds(true);
        boolean any = false;
        while (verb.find()) {
            if (verb.group().startsWith("ให้") || verb.start() == block.words() || also(verb, block)) {
                int end = sentence(verb.end(), block);
                if (!transferred || !verb.group("verb").equals("โอน")) {
                    change(verb.group("verb"), block, verb, end);
                    any = true;
                }
                verb.region(end, block.to);
            }
        }
        if (!any && listed) {
            byIntroduction(block);
        }
    }

    private void goes(Block block) {
        Matcher goes = GOES.matcher(reading.text).region(block.words(), Math.min(block.to, block.words() + LONGEST));
        if (goes.find()) {
            List<Names.Name> units = Names.series(reading.text, goes.start("unit"), goes.end("unit"));
            List<Names.Name> above = Names.series(reading.text, goes.end(), block.to);
            if (!units.isEmpty() && !above.isEmpty()) {
                operations.add(new ProposedOperation(Kind.MOVE, Changes.found(reading, units), Changes.found(reading, above.subList(0, 1)), "",
                        reading.span(goes.start(), above.getFirst().to())));
            }
        }
    }

    private boolean also(Matcher verb, Block block) {
        return ALSO.matcher(reading.text).region(block.words(), verb.start("verb")).useTransparentBounds(true).find();
    }

    private boolean founded(Listing listing) {
        Block introduction = listing.introduction;
        return senses.of(listing).units() && introduction != null && introduction.wording(reading.text).contains("ให้จัดตั้ง");
    }

    private boolean repealedInList(Block block) {
        Block above = block.listing == null ? null : block.listing.introduction;
        Matcher instrument = INSTRUMENT.matcher(reading.text).region(block.words(), block.to);
        return above != null && Senses.repeals(above.wording(reading.text)) && instrument.lookingAt()
                && repeal(block.from, block.words(), block.to);
    }

    private int sentence(int from, Block block) {
        int to = Math.min(block.to, from + LONGEST);
        Matcher next = NEXT.matcher(reading.text).region(from, to);
        return next.find() ? next.start() : to;
    }

    /** An item such as กอง ก เป็น กอง ข, whose verb stands in the sentence before the list. */
    private void byIntroduction(Block item) {
        Block introduction = item.listing == null ? null : item.listing.introduction;
        if (introduction == null) {
            return;
        }
        Matcher verb = VERB.matcher(reading.text).region(introduction.words(), introduction.to);
        String last = "";
        while (verb.find()) {
            last = verb.group("verb");
        }
        if (!last.isEmpty()) {
            var made = Changes.of(reading, last, item.words(), item.to);
            made.ifPresent(change -> operations.add(change.operation(reading.span(item.from, item.to))));
        }
    }

    private void change(String verb, Block block, Matcher at, int end) {
        int from = at.end();
        if (verb.equals("ยกเลิก") && repeal(at.start(), from, end)) {
            return;
        }
        var change = Changes.of(reading, verb, from, end);
        if (change.isPresent()) {
            operations.add(change.get().operation(reading.span(at.start(), Math.max(change.get().end(), from))));
        } else if (block.children.isEmpty() && !verb.equals("ตั้ง") && !verb.equals("ปรับปรุง") && at.group().startsWith("ให้")) {
            reading.finding(Finding.Kind.OPERATION_INCOMPLETE, reading.span(at.start(), end), verb);
        }
    }

    private boolean repeal(int start, int from, int end) {
        Matcher instrument = INSTRUMENT.matcher(reading.text).region(from, end);
        List<Found<String>> repealed = new ArrayList<>();
        while (instrument.find()) {
            repealed.add(reading.found(instrument.group().replace('\n', ' '), instrument.start(), instrument.end()));
        }
        if (!repealed.isEmpty()) {
            operations.add(new ProposedOperation(Kind.REPEAL, repealed, List.of(), "", reading.span(start, end)));
        }
        return !repealed.isEmpty();
    }
}
