package th.samnak.announcements.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Found;
import th.samnak.announcements.api.GazettePlace;
import th.samnak.announcements.api.Passage;

/** Finds where in the Royal Gazette the text was published. */
final class Gazettes {

    private static final String GAP = "[\\s/,()]{0,3}";
    private static final String NAME = "(?:ราชกิจจานุเบกษา|รก\\.)";
    private static final Pattern WITH_VOLUME = Pattern.compile("(?:หน้า(?:ที่)?\\s?(?<before>\\d{1,4})\\s{1,2})?(?:" + NAME + "\\s?(?:ฉบับ[^\\d\\n]{0,40}?)?" + GAP + ")?"
            + "เล่ม(?:ที่)?\\s?(?<volume>\\d{1,3})" + GAP + "(?:ตอน(?:ที่)?\\s?(?<part>(?:พิเศษ\\s?)?(?:ที่\\s?)?\\d{1,3}(?:\\s?[ก-ง](?![ก-๎]))?))?" + GAP
            + "(?:หน้า(?:ที่)?\\s?(?<page>\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?))?" + GAP + "(?:" + NAME + ")?" + GAP
            + "(?:(?:ลง|ประกาศ|เมื่อ|ฉบับ)?\\s?(?:วันที่)?\\s?(?<date>" + Days.DATE + "))?");
    private static final Pattern WITHOUT_VOLUME = Pattern.compile("(?:\\(?(?:ลง)?ประกาศ(?:ใน)?\\s?)?" + NAME + "(?<between>[^\\n]{0,120}?)(?<date>" + Days.DATE + ")");
    private static final Pattern PUBLISHED = Pattern.compile("วัน(?:ที่)?(?:ลง)?ประกาศ(?:ใน)?(?:ราชกิจจานุเบกษา)?\\s?:\\s?(?<date>" + Days.DATE + ")");
    private static final Pattern OTHER_DATE = Pattern.compile("ณ วันที่|เป็นต้นไป|ใช้บังคับ|แก้ไขเพิ่มเติม|มีผล|นั้น");
    private static final int FIRST_VOLUME = 2426;

    private final Reading reading;

    private Gazettes(Reading reading) {
        this.reading = reading;
    }

    static Optional<Found<GazettePlace>> in(Reading reading) {
        Gazettes gazettes = new Gazettes(reading);
        return gazettes.withVolume().or(gazettes::withoutVolume);
    }

    private Optional<Found<GazettePlace>> withVolume() {
        Matcher found = WITH_VOLUME.matcher(reading.text);
        while (found.find()) {
            if (found.group("part") != null || found.group().contains("ราชกิจจานุเบกษา")) {
                reading.passage(Passage.Kind.CITATION, found.start(), found.end());
                return Optional.of(place(found));
            }
        }
        return Optional.empty();
    }

    private Found<GazettePlace> place(Matcher found) {
        Optional<LocalDate> published = Optional.ofNullable(found.group("date")).flatMap(Days::read);
        int volume = Integer.parseInt(found.group("volume"));
        Optional<String> page = Optional.ofNullable(found.group("page")).or(() -> Optional.ofNullable(found.group("before")));
        var at = reading.found(
                new GazettePlace(
                        Optional.of(volume),
                        Optional.ofNullable(found.group("part")).map(part -> part.replaceAll("\\s+", " ").replaceAll("(?<=\\d)(?=[ก-ง])", " ")),
                        page,
                        published.or(this::dateAlone)),
                found.start(),
                found.end());
        published.filter(day -> Days.buddhist(day) - FIRST_VOLUME != volume).ifPresent(day -> reading.finding(
                Finding.Kind.VOLUME_DOES_NOT_FIT, at.at(), volume, Days.buddhist(day), volume + FIRST_VOLUME));
        return at;
    }

    private Optional<LocalDate> dateAlone() {
        return withoutVolume().flatMap(found -> found.value().published());
    }

    private Optional<Found<GazettePlace>> withoutVolume() {
        Matcher found = WITHOUT_VOLUME.matcher(reading.text);
        for (boolean next = found.find(); next; next = found.find(found.start("between"))) {
            if (!OTHER_DATE.matcher(found.group("between")).find()) {
                return dated(found);
            }
        }
        Matcher published = PUBLISHED.matcher(reading.text);
        return published.find() ? dated(published) : Optional.empty();
    }

    private Optional<Found<GazettePlace>> dated(Matcher found) {
        return Days.read(found.group("date")).map(day -> {
            reading.passage(Passage.Kind.CITATION, found.start(), found.end());
            return reading.found(
                    new GazettePlace(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(day)),
                    found.start(),
                    found.end());
        });
    }
}
