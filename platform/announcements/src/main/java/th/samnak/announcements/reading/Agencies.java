package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.Passage;

/** Finds whose organisation the text shapes, what that is for, and who is in charge of it. */
final class Agencies {

    private static final String NAME = "(?<name>" + Names.NAME + ")";
    private static final String END = "(?=\\s(?:กระทรวง|สำนักนายก|พ\\.\\s?ศ\\.|\\(|เรื่อง|เป็น|ดัง)|\\s?(?:พ\\.\\s?ศ\\.|\\n|$|\\())";
    private static final List<Pattern> SENTENCES = List.of(
            Pattern.compile(NAME + "(?:\\s(?:กระทรวง|สังกัด)[^\\n ]{3,60})?\\s?มีภารกิจ"),
            Pattern.compile("จัดตั้ง\\s?" + NAME + "\\s?(?:ขึ้น)?เป็น(?:หน่วยงาน|ส่วนราชการ|องค์กร|องค์การ)"),
            Pattern.compile("ให้แบ่ง(?:ส่วนราชการ|หน่วยงาน)(?:ภายใน)?(?:ของ|ใน)?\\s?" + NAME + "(?=\\s?(?:ออก)?(?:เป็น|ดัง)|\\s(?:กระทรวง|สังกัด))"),
            Pattern.compile(NAME + "\\s?(?:แบ่งส่วนราชการ|แบ่งหน่วยงาน)"));
    /** Each of the first two sentences has one of these words. */
    private static final Pattern FOUNDING = Pattern.compile("มีภารกิจ|จัดตั้ง");
    private static final Pattern SHAPED = Pattern.compile("(?:แบ่งส่วนราชการ\\s?|(?:ส่วนราชการ|หน่วยงาน|งาน|โครงสร้าง|หน้าที่)[^\\n]{0,40}?(?:ภายใน|ของ|ใน|ราชการ)\\s?)" + NAME + END);
    private static final Pattern RECEIVES = Pattern.compile("ไปเป็นของ\\s?" + NAME + END);
    private static final List<Pattern> OTHERS = List.of(
            Pattern.compile(NAME + "\\s?(?:แบ่ง(?:ส่วนราชการ|หน่วยงาน|งาน)[^\\n]{0,40}?|ประกอบด้วย|มีอำนาจหน้าที่|มีหน้าที่)"),
            Pattern.compile("(?m)^นโยบาย[^\\n]{0,20}?(?:ผู้อำนวยการ|เลขาธิการ|อธิบดี|หัวหน้า|ประธาน|ของ)" + NAME + "$"),
            Pattern.compile("(?m)^" + NAME + "(?:\\s\\([ก-ฮ.]{2,12}\\))?$"));
    private static final Pattern PART = Pattern.compile("กอง|ฝ่าย|ส่วน|กลุ่ม|แผนก|งาน|หน่วย|คณะ");
    private static final Pattern OF_PART = Pattern.compile("(?:ผู้อำนวยการ|หัวหน้า)(?:กอง|ฝ่าย|ส่วน|กลุ่ม|แผนก|ศูนย์|สำนัก(?!งาน))");
    private static final Pattern MISSION = Pattern.compile("มีภารกิจ");
    private static final Pattern MISSION_ENDS = Pattern.compile(
            "\\s?(?:โดย|และ)?(?:ให้)?มี(?:อำนาจ(?:และ)?หน้าที่|หน้าที่และอำนาจ|หน้าที่)(?:และอำนาจ)?[^\\n]{0,40}(?:ดังต่อไปนี้|ดังนี้)|\\s?ดังต่อไปนี้|\\s?ดังนี้");
    private static final Pattern IN_CHARGE = Pattern.compile("\\s?(?:ซึ่ง)?เป็น(?:ผู้บังคับบัญชา|หัวหน้าส่วนราชการ|หัวหน้าหน่วยงาน|ผู้รับผิดชอบ|ผู้บริหารสูงสุด)");
    private static final Pattern TITLE = Pattern.compile(
            "มี\\s?(?<head>(?:เลขาธิการ|ปลัด|อธิบดี|ผู้อำนวยการ|หัวหน้า|ประธาน|เจ้ากรม|ผู้ว่าการ|อธิการบดี|คณบดี|ผู้บัญชาการ|ผู้จัดการ|นายกสภา|รองผู้อำนวยการ|ราชเลขา)[^\\n]{0,120})$");

    private static final int MANY = 20;

    private final Reading reading;

    Agencies(Reading reading) {
        this.reading = reading;
    }

    /** From what is told of it, then from the title, then from who made it; a part of an agency only when nothing else is named. */
    Optional<Found<String>> agency(Optional<Titles.Title> title) {
        return SENTENCES.stream().flatMap(sentence -> first(sentence, false, 0, reading.text.length()).stream()).findFirst()
                .or(() -> title.flatMap(this::inTitle))
                .or(() -> title.flatMap(Titles.Title::issuer).filter(Agencies::isAgency))
                .or(() -> title.isPresent() ? Optional.empty() : first(SHAPED, true, 0, reading.text.length()))
                .or(() -> OTHERS.stream().flatMap(sentence -> first(sentence, true, 0, reading.text.length()).stream()).findFirst());
    }

    /** Tells of agencies besides the one that the text was taken to be about. @param agency its name */
    void tellOfOthers(String agency) {
        if (FOUNDING.matcher(reading.text).results().limit(2).count() < 2) {
            return;
        }
        Set<String> told = new HashSet<>(Set.of(agency));
        for (Pattern sentence : SENTENCES.subList(0, 2)) {
            for (Found<String> other : found(sentence, false, 0, reading.text.length(), MANY)) {
                if (told.add(other.value())) {
                    reading.finding(Finding.Kind.ANOTHER_AGENCY, other.at(), other.value(), agency);
                }
            }
        }
    }

    private Optional<Found<String>> inTitle(Titles.Title title) {
        return first(RECEIVES, true, title.from(), title.to()).or(() -> first(SHAPED, true, title.from(), title.to()));
    }

    private static boolean isAgency(Found<String> issuer) {
        return Names.startsAt(issuer.value(), 0) && !issuer.value().startsWith("คณะ");
    }

    private Optional<Found<String>> first(Pattern pattern, boolean parts, int start, int end) {
        return found(pattern, parts, start, end, 1).stream().findFirst();
    }

    private List<Found<String>> found(Pattern pattern, boolean parts, int start, int end, int most) {
        List<Found<String>> agencies = new ArrayList<>();
        Matcher found = pattern.matcher(reading.text).region(start, end);
        while (agencies.size() < most && found.find()) {
            String name = found.group("name");
            int from = found.start("name");
            int half = name.length() / 2;
            if (half > 4 && name.substring(0, half).equals(name.substring(name.length() - half).strip())) {
                from += name.length() - half;
            }
            Optional<Names.Name> whole = Names.at(reading.text, from, found.end("name")).filter(Names::plausible);
            if (whole.isPresent() && (parts || !PART.matcher(whole.get().value()).lookingAt())) {
                Names.Name agency = whole.get();
                agencies.add(new Found<>(agency.value(), reading.span(agency.from(), agency.to())));
            }
        }
        return agencies;
    }

    /** The passages that tell what an agency or unit is for. */
    void missions() {
        for (Block block : reading.outline.blocks()) {
            Matcher mission = MISSION.matcher(reading.text).region(block.from, block.to);
            if (block.sort != Block.Sort.HEADING && mission.find()) {
                Matcher end = MISSION_ENDS.matcher(reading.text).region(mission.end(), block.to);
                int to = end.find() ? end.start() : block.to;
                reading.passage(Passage.Kind.MISSION, block.words(), to);
                if (to < block.to) {
                    reading.passage(Passage.Kind.INTRODUCTION, to, block.to);
                }
            }
        }
    }

    /** @param agency the head of one of its parts is not taken for its own */
    Optional<Found<String>> head(String agency) {
        Matcher charge = IN_CHARGE.matcher(reading.text);
        while (charge.find()) {
            Matcher title = TITLE.matcher(reading.text).region(Math.max(0, charge.start() - 140), charge.start());
            if (title.find() && (title.group("head").strip().endsWith(agency) || !OF_PART.matcher(title.group("head")).lookingAt())) {
                return Optional.of(reading.found(title.group("head").strip(), title.start("head"), title.end("head")));
            }
        }
        return Optional.empty();
    }
}
