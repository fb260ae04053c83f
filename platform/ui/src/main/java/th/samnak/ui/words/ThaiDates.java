package th.samnak.ui.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as the screens show them: {@code 22 พ.ย. 2569}, in the Buddhist era in both languages, with Arabic digits; in words
 * only within two days. All methods speak the language of the current browser tab.
 */
public final class ThaiDates {

    private static final int NEAR_DAYS = 2;

    private final Clock clock;

    public ThaiDates(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** {@code 22 พ.ย. 2569}, {@code 22 Nov 2569}. */
    public static String date(LocalDate day) {
        return shown("d MMM yyyy", Words.locale()).format(day);
    }

    /** {@code 22 พ.ย.}, {@code 22 Nov}: where the year is plain. */
    public static String dayAndMonth(LocalDate day) {
        return shown("d MMM", Words.locale()).format(day);
    }

    /** {@code พ.ย. 2569}, {@code Nov 2569}. */
    public static String month(YearMonth month) {
        return shown("MMM yyyy", Words.locale()).format(month.atDay(1));
    }

    /** {@code อาทิตย์ 22 พฤศจิกายน 2569}, {@code Sunday 22 November 2569}. */
    public static String full(LocalDate day) {
        String weekday = DateTimeFormatter.ofPattern("EEEE", Words.locale()).format(day);
        String shortened = weekday.startsWith("วัน") ? weekday.substring("วัน".length()) : weekday;
        return shortened + " " + shown("d MMMM yyyy", Words.locale()).format(day);
    }

    /** {@code 10.42 น.}, {@code 10:42}. */
    public static String time(LocalTime time) {
        return Words.english()
                ? DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).format(time)
                : DateTimeFormatter.ofPattern("HH.mm", Words.THAI).format(time) + " น.";
    }

    /** The time alone when it was today, else {@code 22 พ.ย. 2569 10.42 น.}. */
    public String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(clock.getZone());
        String time = time(there.toLocalTime());
        return there.toLocalDate().equals(today()) ? time : date(there.toLocalDate()) + " " + time;
    }

    /** {@code 22 พ.ย. 2569 10.42 น.}, also when it was today. */
    public String dateAndTime(Instant instant) {
        ZonedDateTime there = instant.atZone(clock.getZone());
        return date(there.toLocalDate()) + " " + time(there.toLocalTime());
    }

    /** วันนี้, พรุ่งนี้, เมื่อวาน… within two days, else the date. */
    public String near(LocalDate day) {
        return nearWord(day).orElseGet(() -> date(day));
    }

    private Optional<String> nearWord(LocalDate day) {
        long away = ChronoUnit.DAYS.between(today(), day);
        return Math.abs(away) > NEAR_DAYS ? Optional.empty() : Optional.of(Words.now("date.near." + away));
    }

    private static DateTimeFormatter shown(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).withChronology(ThaiBuddhistChronology.INSTANCE);
    }
}
