package th.samnak.announcements.reading;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.Clause.Kind;

/** Tells what each list is about: from its marks, its items, the sentence before it, the heading above it, in this order. */
final class Senses {

    private static final Pattern CHANGES = Pattern.compile(
            "ให้(?:ยุบ|เปลี่ยนชื่อ|รวม|โอน|แยก|เปลี่ยนแปลง|ปรับปรุง(?:โครงสร้าง|การแบ่ง))|ยุบเลิก|ให้ยกเลิก(?:หน่วยงาน|ส่วนราชการ|กอง|สำนัก|กลุ่ม|ฝ่าย|ส่วน|ศูนย์)|(?:เปลี่ยนแปลง|ปรับปรุง)(?:การแบ่ง)?(?:หน่วยงาน|ส่วนราชการ|โครงสร้าง)");
    private static final Pattern TOLD_OF = Pattern.compile("มีอำนาจ|มีหน้าที่|มีภารกิจ|รับผิดชอบ|ประกอบด้วย|แบ่งส่วนราชการ|แบ่งหน่วยงาน");
    private static final Pattern UNITS_FOR_SURE = Pattern.compile(
            "แบ่งส่วนราชการ|แบ่งหน่วยงาน|แบ่งงานภายใน|แบ่ง(?:งาน)?(?:ภายใน)?(?:ออก)?เป็น|จัดตั้ง(?:หน่วยงาน|ส่วนราชการ)|มี(?:ส่วนราชการ|หน่วยงาน)(?:ภายใน|ในสังกัด)?");
    private static final Pattern DUTIES = Pattern.compile(
            "(?:มี|ให้มี|กำหนด)?\\s?(?:อำนาจ(?:และ)?หน้าที่|หน้าที่และอำนาจ|หน้าที่|ภารกิจ|บทบาท|รับผิดชอบ|ขอบเขตงาน)[^\\n]{0,80}$");
    private static final Pattern REPEALS = Pattern.compile("ให้ยกเลิก(?:ประกาศ|คำสั่ง|กฎกระทรวง|ระเบียบ|บรรดา)?[^\\n]{0,60}");
    private static final Pattern VERB = Pattern.compile(
            "(?:รับผิดชอบ|ดำเนินการ|ปฏิบัติ|จัดทำ|ศึกษา|กำหนด|ส่งเสริม|สนับสนุน|ประสาน|ติดตาม|ตรวจสอบ|พัฒนา|บริหาร|ควบคุม|กำกับ|เป็นศูนย์|เสนอ|วิเคราะห์|อำนวย|วางแผน|เผยแพร่|ให้(?:คำ|บริการ|ความ)|รวบรวม|เก็บ|ดูแล|รับ|งาน|การ|ช่วย|จัด)");
    private static final Pattern POLICY = Pattern.compile("นโยบาย[^\\n]{0,80}(?:ดังนี้|ดังต่อไปนี้|:)\\s?$");

    private final String text;
    private final Map<Listing, Sense> known = new IdentityHashMap<>();
    private final Owners owners;

    Senses(String text, Owners owners) {
        this.text = text;
        this.owners = owners;
    }

    Sense of(Listing listing) {
        Sense sense = known.get(listing);
        if (sense == null) {
            sense = judge(listing);
            known.put(listing, sense);
        }
        return sense;
    }

    private Sense judge(Listing listing) {
        String opening = opening(listing.introduction);
        String owner = listing.introduction == null ? "" : owners.of(listing.introduction);
        Mark first = listing.items.getFirst().mark;
        if (first != null && (first.style() == Mark.Style.ARTICLE || first.style() == Mark.Style.SECTION)) {
            return new Sense(Kind.OTHER, false, "", false);
        }
        if (changes(ending(opening))) {
            return new Sense(Kind.UNIT, true, owner, false);
        }
        if (repeals(opening)) {
            return new Sense(Kind.OTHER, false, "", false);
        }
        if (first != null && first.style() == Mark.Style.WORDED) {
            return new Sense(worded(first), false, "", false);
        }
        if (named(listing) || UNITS_FOR_SURE.matcher(ending(opening)).find() && !verbs(listing) && nearlyNamed(listing)) {
            return new Sense(Kind.UNIT, false, owner, false);
        }
        return ofWords(listing, opening, owner);
    }

    /** A change whose units the list names; not one that is only told before the sentence comes to the duties. */
    private static boolean changes(String ending) {
        Matcher changes = CHANGES.matcher(ending);
        return changes.find() && !TOLD_OF.matcher(ending).region(changes.end(), ending.length()).find();
    }

    /** A sentence whose list is of earlier instruments. */
    static boolean repeals(String opening) {
        return REPEALS.matcher(opening).matches();
    }

    private Sense ofWords(Listing listing, String opening, String owner) {
        if (POLICY.matcher(ending(opening)).find()) {
            return new Sense(Kind.POLICY, false, owner, false);
        }
        if (DUTIES.matcher(ending(opening)).find()) {
            return new Sense(Kind.DUTY, false, owner, false);
        }
        Listing above = listing.parent == null ? null : listing.parent.listing;
        if (above != null && !listing.parent.article()) {
            Sense outer = of(above);
            return outer.units() ? new Sense(Kind.DUTY, false, owner, false) : new Sense(outer.kind(), false, outer.owner(), false);
        }
        Block heading = listing.heading;
        if (heading != null && heading.topic != null && directly(listing, heading)) {
            return new Sense(heading.topic.kind(), false, owner, heading.topic == Topic.UNITS);
        }
        return new Sense(verbs(listing) ? Kind.DUTY : Kind.OTHER, false, owner, true);
    }

    /** Whether no sentence of another sense stands between the heading and the list. */
    private static boolean directly(Listing listing, Block heading) {
        Block introduction = listing.introduction;
        return introduction == null || introduction == heading || introduction.topic == heading.topic
                || introduction.item() && heading.topic != Topic.BACKGROUND;
    }

    private String opening(@Nullable Block introduction) {
        return introduction == null || introduction.sort == Block.Sort.HEADING ? "" : introduction.wording(text);
    }

    private static String ending(String opening) {
        return opening.substring(Math.max(0, opening.length() - 200));
    }

    private static Kind worded(Mark mark) {
        return switch (mark.label().charAt(0)) {
            case 'พ' -> Kind.MISSION;
            case 'น' -> Kind.POLICY;
            case 'ย', 'ป' -> mark.label().contains("ยุทธศาสตร์") ? Kind.STRATEGY : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    /** Whether at least two thirds of the items are names of units. */
    private boolean named(Listing listing) {
        long names = listing.items.stream().filter(this::isName).count();
        return names > 0 && names * 3 >= listing.items.size() * 2L;
    }

    /** For a list that is said to be of units: none of them is a long sentence. */
    private boolean nearlyNamed(Listing listing) {
        return listing.items.stream().allMatch(item -> item.to - item.words() <= 200 || isName(item));
    }

    private boolean isName(Block item) {
        int at = Operations.nameBegins(text, item.words(), item.to);
        return Names.at(text, at, item.to).filter(Names::plausible).filter(name -> !sentenceAfter(name, item)).isPresent();
    }

    /** A long rest that is not about what the unit is for tells that the name is only the subject of a sentence. */
    private boolean sentenceAfter(Names.Name name, Block item) {
        String rest = text.substring(name.to(), item.to).strip();
        return rest.length() > 40 && !rest.matches("(?s)(?:\\([^)]*\\)\\s?)?(?:มี|โดย|ให้มี|รับผิดชอบ|แบ่ง|ประกอบ|ทำหน้าที่|ปฏิบัติ|เป็น|:|–|-).*");
    }

    private boolean verbs(Listing listing) {
        long verbs = listing.items.stream().filter(item -> {
            Matcher verb = VERB.matcher(text).region(item.words(), item.to);
            return verb.lookingAt();
        }).count();
        return verbs * 2 >= listing.items.size();
    }

}
