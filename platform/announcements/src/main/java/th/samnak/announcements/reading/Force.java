package th.samnak.announcements.reading;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.announcements.api.Effective;
import th.samnak.announcements.api.Effective.Kind;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.Passage;

/** Finds the sentence on the beginning of force, in the four ways in which it is written. */
final class Force {

    private static final String PUBLICATION = "วัน(?:ที่)?(?:ลง)?(?:ที่)?\\s?(?:ประกาศ|มีคำสั่ง|ออกคำสั่ง|ลงนาม|สั่ง)(?:ใน|นี้)?\\s?(?:ราชกิจจานุเบกษา)?";
    private static final String SINCE = "(?:ตั้งแต่|นับแต่|นับตั้งแต่|นับจาก|แต่)\\s?";
    private static final Pattern SENTENCE = Pattern.compile("(?:เมื่อ\\s?(?:พ้น|ครบ)\\s?(?:กำหนด)?\\s?(?:เวลา|ระยะเวลา)?\\s?(?<count>" + Days.NUMBER + ")\\s?(?<unit>วัน|เดือน|ปี)\\s?" + SINCE
            + "(?<later>วันถัดจาก)?\\s?" + PUBLICATION
            + "|(?<next>(?:" + SINCE + "|ใน)วันถัดจาก\\s?" + PUBLICATION + ")"
            + "|(?<same>(?:" + SINCE + "|ใน)" + PUBLICATION + "|" + SINCE + "บัดนี้)"
            + "|(?:" + SINCE + "|ใน|เมื่อ)?(?:วันที่)?\\s?(?<date>" + Days.DATE + "))(?<on>\\s?เป็นต้นไป)?");
    private static final Pattern LEAD = Pattern.compile("(?:(?:และ|โดย)?(?:ประกาศ|คำสั่ง|กฎกระทรวง|พระราชกฤษฎีกา|พระราชบัญญัติ|ระเบียบ|ข้อบังคับ)(?:ฉบับ)?นี้\\s?)?(?:ให้)?(?:มีผล(?:ใช้)?(?:บังคับ)?(?:ใช้)?|ใช้บังคับ|บังคับใช้)(?:ได้)?\\s?(?:,|โดย)?\\s?$|ทั้งนี้\\s?,?\\s?(?:ให้)?$");
    private static final Pattern OF_ANOTHER = Pattern.compile("เว้นแต่[^\\n]{0,120}$|(?:วันที่|วัน)(?:กฎกระทรวง|ประกาศ|คำสั่ง)นี้\\s?$");
    private static final int BEFORE = 160;

    private final Reading reading;
    private final Optional<LocalDate> published;

    private Force(Reading reading, Optional<LocalDate> published) {
        this.reading = reading;
        this.published = published;
    }

    static Optional<Found<Effective>> in(Reading reading, Optional<LocalDate> published) {
        return new Force(reading, published).find();
    }

    private Optional<Found<Effective>> find() {
        Matcher sentence = SENTENCE.matcher(reading.text);
        Optional<Found<Effective>> first = Optional.empty();
        while (sentence.find()) {
            int lead = lead(sentence.start());
            if (lead < 0 && sentence.group("on") == null || !meant(lead < 0 ? sentence.start() : lead)) {
                continue;
            }
            Effective effective = effective(sentence);
            int from = lead < 0 ? sentence.start() : lead;
            reading.passage(Passage.Kind.EFFECTIVE, from, sentence.end());
            var found = reading.found(effective, from, sentence.end());
            if (first.isEmpty()) {
                first = Optional.of(found);
            } else if (!first.get().value().equals(effective)) {
                reading.finding(Finding.Kind.ANOTHER_EFFECTIVE_DATE, found.at(), effective.date().map(String::valueOf).orElse("?"));
            }
        }
        return first;
    }

    /** Where ให้ใช้บังคับ and its like begin right before a place; -1 when they do not stand there. */
    private int lead(int at) {
        int start = Math.max(0, at - 40);
        Matcher lead = LEAD.matcher(reading.text).region(start, at);
        return lead.find() ? lead.start() : -1;
    }

    private boolean meant(int at) {
        return !OF_ANOTHER.matcher(reading.text).region(Math.max(0, at - BEFORE), at).find();
    }

    private Effective effective(Matcher sentence) {
        if (sentence.group("count") != null) {
            Period period = Days.period(Days.number(sentence.group("count")), sentence.group("unit"));
            int more = sentence.group("later") == null ? 0 : 1;
            return new Effective(Kind.AFTER_PERIOD, Optional.of(period), published.map(day -> day.plus(period).plusDays(more)));
        }
        if (sentence.group("next") != null) {
            return new Effective(Kind.DAY_AFTER_PUBLICATION, Optional.empty(), published.map(day -> day.plusDays(1)));
        }
        if (sentence.group("same") != null) {
            return new Effective(Kind.ON_PUBLICATION, Optional.empty(), published);
        }
        return new Effective(Kind.ON_DATE, Optional.empty(), Days.read(sentence.group("date")));
    }
}
