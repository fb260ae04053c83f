package th.samnak.announcements.reading;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.Passage.Kind;

/** Accounts for what stands around clauses and units: headings, preamble, signature, notes. */
final class Surroundings {

    private static final Pattern SIGNED = Pattern.compile("(?:ประกาศ|สั่ง|ให้ไว้|ประกาศใช้|ลงนาม)\\s?ณ\\s?(?:วันที่)?\\s?(?<date>" + Days.DATE + ")");
    private static final Pattern SIGNER = Pattern.compile("(?:\\(?(?:ลงชื่อ\\)?\\s?)?(?:\\(\\s?)?(?:นาย|นาง|นางสาว|พล|พัน|ร้อย|ว่าที่|ดร\\.|ศาสตราจารย์|หม่อม)"
            + "|เลขาธิการ|อธิบดี|ปลัด|รัฐมนตรี|ประธาน|ผู้อำนวยการ|นายกรัฐมนตรี|อัยการสูงสุด|ผู้ว่าการ|รอง|ผู้รับสนอง|ปฏิบัติราชการแทน|รักษาราชการแทน|หัวหน้า)[^\\n]{0,90}(?:\\n[^\\n]{1,90}){0,3}");
    private static final Pattern PREAMBLE = Pattern.compile(
            "โดยที่|อาศัยอำนาจ|ตามที่|ตามราชกิจจา|ตามประกาศ|ตามกฎกระทรวง|ตามพระราช|ตามความใน|ด้วย|เพื่อให้|เพื่อ|โดยประกาศ|จึง|อนึ่ง|ทั้งนี้|คณะกรรมการ.{0,80}จึง|สมควร|รัฐมนตรี.{0,80}ออกกฎกระทรวง|เนื่องจาก|พระบาทสมเด็จ|มีพระราชโองการ");
    private static final Pattern NOTE = Pattern.compile("หมายเหตุ|\\(?สำเนา\\)?$|เหตุผล\\s?:|เหตุผลในการ");
    private static final Pattern CITATION = Pattern.compile("\\*{2,}\\s?|อ้างอิง|ที่มา\\s?:");
    private static final Pattern AGENCY = Pattern.compile(Names.WORD + "[^\\n]{2,120}?(?:\\s?\\([ก-ฮ.]{2,12}\\))?");
    private static final int SIGNATURE_BLOCKS = 4;

    private final Reading reading;
    private final Set<Block> introductions = Collections.newSetFromMap(new IdentityHashMap<>());

    Surroundings(Reading reading) {
        this.reading = reading;
        reading.outline.listings().forEach(listing -> introductions.add(listing.introduction));
    }

    Optional<Found<LocalDate>> signed() {
        Matcher signed = SIGNED.matcher(reading.text);
        Optional<Found<LocalDate>> last = Optional.empty();
        while (signed.find()) {
            Optional<LocalDate> day = Days.read(signed.group("date"));
            if (day.isPresent()) {
                last = Optional.of(reading.found(day.get(), signed.start(), signed.end()));
            }
        }
        return last;
    }

    void find() {
        List<Block> blocks = reading.outline.blocks();
        int signature = 0;
        for (Block block : blocks) {
            signature = SIGNED.matcher(reading.text).region(block.from, block.to).find() ? SIGNATURE_BLOCKS : signature - 1;
            if (signature >= 0 && (signature == SIGNATURE_BLOCKS || at(SIGNER, block, true))) {
                signature(block);
            } else if (!reading.understood(block)) {
                surrounding(block);
            }
        }
    }

    private void signature(Block block) {
        Matcher signed = SIGNED.matcher(reading.text).region(block.from, block.to);
        int from = signed.find() ? signed.start() : block.from;
        reading.passage(Kind.SIGNATURE, from, block.to - from > 400 ? Math.max(signed.hitEnd() ? block.to : from, from) : block.to);
        if (from > block.from && !reading.understood(block)) {
            surrounding(block);
        }
    }

    private void surrounding(Block block) {
        if (block.sort == Block.Sort.PAGE_HEADER) {
            reading.passage(Kind.PAGE_HEADER, block.from, block.to);
        } else if (block.sort == Block.Sort.HEADING) {
            reading.passage(Kind.HEADING, block.from, block.to);
        } else if (block.item()) {
            return;
        } else if (introductions.contains(block)) {
            reading.passage(Kind.INTRODUCTION, block.from, block.to);
        } else if (at(NOTE, block, false)) {
            reading.passage(Kind.NOTE, block.from, block.to);
        } else if (at(CITATION, block, false)) {
            reading.passage(Kind.CITATION, block.from, block.to);
        } else if (at(PREAMBLE, block, false)) {
            reading.passage(Kind.PREAMBLE, block.from, block.to);
        } else if (block.to - block.from <= 140 && at(AGENCY, block, true)) {
            reading.passage(Kind.AGENCY, block.from, block.to);
        }
    }

    private boolean at(Pattern pattern, Block block, boolean whole) {
        Matcher matcher = pattern.matcher(reading.text).region(block.from, Math.min(block.to, block.from + 500));
        return whole ? block.to - block.from <= 500 && matcher.matches() : matcher.lookingAt();
    }
}
