package th.samnak.thai;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as people of the office write and type them: Buddhist era (พ.ศ. = ค.ศ. + 543). Formatted with Arabic digits;
 * {@link ThaiDigits#toThai} makes them fit for paper. Nothing here depends on the default locale.
 */
public final class ThaiDate {

    static final int BUDDHIST_OFFSET = 543;

    static final List<String> MONTHS = List.of("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม",
            "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม");

    static final List<String> SHORT_MONTHS = List.of(
            "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    /** From Monday, as {@link java.time.DayOfWeek}. */
    static final List<String> WEEKDAYS = List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");

    private ThaiDate() {}

    /** The calendar year พ.ศ. */
    public static int year(LocalDate date) {
        return date.getYear() + BUDDHIST_OFFSET;
    }

    /** {@code 5 กุมภาพันธ์ 2569}: letters. */
    public static String full(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonth()) + " " + year(date);
    }

    /** {@code 5 กุมภาพันธ์ พ.ศ. 2569}: orders, announcements and regulations, after the word วันที่. */
    public static String order(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonth()) + " พ.ศ. " + year(date);
    }

    /** {@code 5 ก.พ. 69}: tables only. */
    public static String shortForm(LocalDate date) {
        return "%d %s %02d".formatted(date.getDayOfMonth(), shortMonth(date.getMonth()), year(date) % 100);
    }

    /** {@code 05/02/2569}. */
    public static String numeric(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), year(date));
    }

    /** {@code 5 February 2569}: the English screens, same era. */
    public static String english(LocalDate date) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year(date);
    }

    /** The full form in the language of the screen: Thai unless the locale is English. */
    public static String full(LocalDate date, Locale language) {
        return "en".equals(language.getLanguage()) ? english(date) : full(date);
    }

    /** {@code 09.30 น.} */
    public static String time(LocalTime time) {
        return "%02d.%02d น.".formatted(time.getHour(), time.getMinute());
    }

    /** Full name of the month, for example กุมภาพันธ์. */
    public static String month(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    /** Abbreviated name of the month, for example ก.พ. */
    public static String shortMonth(Month month) {
        return SHORT_MONTHS.get(month.getValue() - 1);
    }

    /** Name of the day, without วัน, for example พฤหัสบดี. */
    public static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /**
     * Whether a Thai date of that time must not be trusted: until พ.ศ. 2483 the year began on 1 April, so January to March
     * carried the number of the year before.
     */
    public static boolean beforeCalendarReform(LocalDate date) {
        return year(date) <= 2483 && date.getMonthValue() <= 3;
    }

    /**
     * Reads {@code 5/2/2569}, {@code 5-2-69}, {@code 5 ก.พ. 2569}, {@code ๕ กุมภาพันธ์ พ.ศ. ๒๕๖๙}, {@code 2026-02-05},
     * {@code 22 November 2569} and what is like them. A year of four digits from 2400 on is พ.ศ., from 1900 to 2399 ค.ศ.; two
     * digits are พ.ศ. 25yy; a written พ.ศ. or ค.ศ. decides.
     *
     * @throws UnreadableDate saying why
     */
    public static LocalDate parse(String text) {
        return parse(text, 2500);
    }

    /** @param firstYear the year พ.ศ. that two digits are counted from: they fall in the hundred years that begin with it */
    public static LocalDate parse(String text, int firstYear) {
        return new DateReader(firstYear).read(text);
    }

    /** As {@link #parse(String)}, empty when it is not a date. */
    public static Optional<LocalDate> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (UnreadableDate e) {
            return Optional.empty();
        }
    }
}
