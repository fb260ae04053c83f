package th.samnak.announcements.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.Passage;
import th.samnak.api.organisation.Instrument.Kind;

/** Finds what the text calls itself: at its head over several lines, or cited within a sentence. */
final class Titles {

    private static final Map<Kind, Pattern> KINDS = kinds();
    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "(?:ประกาศ|คำสั่ง|กฎกระทรวง|พระราชกฤษฎีกา|พระราชบัญญัติ|ระเบียบ|ข้อบังคับ)(?:นี้|ฉบับนี้|ณ|\\sณ|ใน|ใช้|ให้|เมื่อ|แห่ง|ของ|ข่าว|รับสมัคร|เกี่ยวกับ|ต่าง|และ| ?/)");
    private static final Pattern GOES_ON = Pattern.compile(
            "เรื่อง|ที่\\s?\\d|\\(?ฉบับที่|พ\\.\\s?ศ\\.|พุทธศักราช|ว่าด้วย|แบ่ง|การ|กำหนด|ของ|ใน|และ|กระทรวง|สำนัก|กรม|โอน|จัดตั้ง|ปรับปรุง|คณะ");
    private static final Pattern ENDS = Pattern.compile("(?:พ\\.\\s?ศ\\.|พุทธศักราช)\\s?\\d{4}\\s?(?:\\(ฉบับที่[^)]*\\))?$");
    private static final Pattern NUMBER = Pattern.compile("ที่\\s?(\\d{1,5}\\s?/\\s?\\d{4})");
    private static final Pattern CITED = Pattern.compile("(?<!ยกเลิก)(?:ประกาศ|คำสั่ง|ระเบียบ|ข้อบังคับ)(?=[ก-ฮเแ])[^\\n“”\"()]{2,100}? (?:ที่ \\d{1,5}/\\d{4} )?เรื่อง [^\\n“”\"]{5,300}?พ\\.\\s?ศ\\.\\s?\\d{4}"
            + "|(?<!ยกเลิก)(?:กฎกระทรวงแบ่งส่วนราชการ|พระราชกฤษฎีกา(?:แบ่ง|โอน|จัดตั้ง|เปลี่ยนชื่อ))[^\\n“”\"]{3,200}?พ\\.\\s?ศ\\.\\s?\\d{4}");
    private static final Pattern ISSUER = Pattern.compile(
            "^(?:ประกาศ|คำสั่ง|ระเบียบ|ข้อบังคับ)\\s?([^\\s].{1,120}?)(?=\\s?(?:เรื่อง|ที่\\s?\\d|ว่าด้วย|\\(ฉบับ|พ\\.\\s?ศ\\.|$))");
    private static final int MOST_BLOCKS = 6;
    private static final int LONGEST = 600;

    private final Reading reading;

    Titles(Reading reading) {
        this.reading = reading;
    }

    /** @param issuer where the title names who made it */
    record Title(Kind kind, int from, int to, Found<String> text, Optional<Found<String>> number, Optional<Found<String>> issuer) {}

    Optional<Title> find() {
        List<Block> blocks = reading.outline.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.item() && kind(block).isPresent() && block.to - block.from <= LONGEST) {
                int last = last(blocks, i);
                if (whole(blocks, i, last)) {
                    return Optional.of(title(kind(block).get(), block.from, blocks.get(last).to));
                }
            }
        }
        Matcher cited = CITED.matcher(reading.text);
        return cited.find() ? kindAt(cited.start(), cited.end()).map(kind -> title(kind, cited.start(), cited.end())) : Optional.empty();
    }

    /** A line that merely begins like a title has neither subject nor year. */
    private boolean whole(List<Block> blocks, int first, int last) {
        String title = reading.text.substring(blocks.get(first).from, blocks.get(last).to);
        return title.contains("เรื่อง") || title.contains("พ.ศ.") || title.contains("ส่วนราชการ") || title.contains("พุทธศักราช")
                || NUMBER.matcher(title).find();
    }

    private int last(List<Block> blocks, int first) {
        int last = first;
        for (int i = first + 1; i < blocks.size() && i - first < MOST_BLOCKS; i++) {
            Block block = blocks.get(i);
            boolean on = !block.item() && block.sort != Block.Sort.PAGE_HEADER && block.to - block.from <= 300
                    && !ENDS.matcher(reading.text.substring(blocks.get(first).from, blocks.get(last).to)).find()
                    && GOES_ON.matcher(reading.text).region(block.from, block.to).lookingAt();
            if (!on || block.to - blocks.get(first).from > LONGEST) {
                break;
            }
            last = i;
        }
        return last;
    }

    private Title title(Kind kind, int from, int to) {
        String words = reading.text.substring(from, to);
        Matcher number = NUMBER.matcher(words);
        boolean numbered = number.find();
        Matcher issuer = ISSUER.matcher(words.replace('\n', ' '));
        boolean issued = issuer.find();
        reading.passage(Passage.Kind.TITLE, from, to);
        return new Title(
                kind,
                from,
                to,
                reading.found(words.replace('\n', ' ').replaceAll("[_*]{2,}", "").replaceAll("\\s+", " ").strip(), from, to),
                numbered ? Optional.of(reading.found(number.group(1).replace(" ", ""), from + number.start(1), from + number.end(1))) : Optional.empty(),
                issued ? Optional.of(reading.found(issuer.group(1).strip(), from + issuer.start(1), from + issuer.end(1))) : Optional.empty());
    }

    private Optional<Kind> kind(Block block) {
        return NOT_A_TITLE.matcher(reading.text).region(block.from, block.to).lookingAt() ? Optional.empty() : kindAt(block.from, block.to);
    }

    private Optional<Kind> kindAt(int from, int to) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(reading.text).region(from, to).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<Kind, Pattern> kinds() {
        Map<Kind, Pattern> kinds = new LinkedHashMap<>();
        kinds.put(Kind.ACT, Pattern.compile("(?:\\(ร่าง\\)\\s?|ร่าง)?พระราชบัญญัติ"));
        kinds.put(Kind.ROYAL_DECREE, Pattern.compile("(?:\\(ร่าง\\)\\s?|ร่าง)?พระราชกฤษฎีกา"));
        kinds.put(Kind.MINISTERIAL_REGULATION, Pattern.compile("(?:\\(ร่าง\\)\\s?|ร่าง)?กฎกระทรวง"));
        kinds.put(Kind.ORDER, Pattern.compile("(?:\\(สำเนา\\)\\s?|สำเนา)?คำสั่ง"));
        kinds.put(Kind.ANNOUNCEMENT, Pattern.compile("(?:\\(ร่าง\\)\\s?|ร่าง)?(?:ประกาศ|ระเบียบ|ข้อบังคับ)"));
        return kinds;
    }
}
