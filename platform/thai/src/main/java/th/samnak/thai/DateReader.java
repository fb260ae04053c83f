package th.samnak.thai;

import static th.samnak.thai.ThaiDate.BUDDHIST_OFFSET;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import th.samnak.thai.UnreadableDate.Reason;

/** Reads a date the way people type it. */
final class DateReader {

    private static final int OLDEST_BUDDHIST_YEAR = 1800;
    private static final int LATEST_BUDDHIST_YEAR = 2999;

    private static final String ERA = "(พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?|b\\.?e\\.?|a\\.?d\\.?|c\\.?e\\.?)?";

    private static final Pattern LEADING = Pattern.compile("^(วัน\\s*(จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)\\s*(ที่)?|วันที่|ที่)\\s*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\s*([/. -])\\s*(\\d{1,2})\\s*\\2\\s*" + ERA + "\\s*(\\d+)");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[\\s./-]*([ก-ฮะ-๎a-z.]+?)[\\s./,-]*" + ERA + "\\s*(\\d+)");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + ERA + "\\s*(\\d+)");

    private static final Map<String, Month> MONTHS = months();

    private final int firstYear;

    DateReader(int firstYear) {
        this.firstYear = firstYear;
    }

    LocalDate read(String text) {
        String plain = ThaiDigits.toArabic(ThaiText.normalise(text)).strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            throw new UnreadableDate(Reason.EMPTY, text);
        }
        String body = LEADING.matcher(plain).replaceFirst("").replaceFirst("\\s*เดือน\\s*", " ");
        Matcher m = YEAR_FIRST.matcher(body);
        if (m.matches()) {
            return date(text, year(text, "", m.group(1)), number(m.group(2)), m.group(3));
        }
        m = NUMBERS.matcher(body);
        if (m.matches()) {
            return date(text, year(text, m.group(4), m.group(5)), number(m.group(3)), m.group(1));
        }
        m = DAY_MONTH.matcher(body);
        if (m.matches()) {
            return date(text, year(text, m.group(3), m.group(4)), month(text, m.group(2)), m.group(1));
        }
        m = MONTH_DAY.matcher(body);
        if (m.matches()) {
            return date(text, year(text, m.group(3), m.group(4)), month(text, m.group(1)), m.group(2));
        }
        throw new UnreadableDate(Reason.UNKNOWN_FORM, text);
    }

    private static LocalDate date(String text, int year, int month, String day) {
        if (month < 1 || month > 12) {
            throw new UnreadableDate(Reason.UNKNOWN_MONTH, text);
        }
        try {
            return LocalDate.of(year, month, number(day));
        } catch (DateTimeException e) {
            throw new UnreadableDate(Reason.NO_SUCH_DAY, text);
        }
    }

    private int year(String text, @Nullable String era, String digits) {
        boolean christian = era != null && (era.startsWith("ค") || era.startsWith("a") || era.startsWith("c"));
        boolean buddhist = era != null && !era.isEmpty() && !christian;
        if (digits.length() == 2 && !christian) {
            int year = firstYear - firstYear % 100 + number(digits);
            return (year < firstYear ? year + 100 : year) - BUDDHIST_OFFSET;
        }
        int year = digits.length() == 4 ? number(digits) : -1;
        if (christian && year >= 1 || !buddhist && year >= 1900 && year < 2400) {
            return year;
        }
        int oldest = buddhist ? OLDEST_BUDDHIST_YEAR : 2400;
        if (year < oldest || year > LATEST_BUDDHIST_YEAR) {
            throw new UnreadableDate(Reason.YEAR, text);
        }
        return year - BUDDHIST_OFFSET;
    }

    private static int month(String text, String name) {
        Month month = MONTHS.get(name.replace(".", ""));
        if (month == null) {
            throw new UnreadableDate(Reason.UNKNOWN_MONTH, text);
        }
        return month.getValue();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Month> months() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            names.put(ThaiDate.month(month), month);
            names.put(ThaiDate.shortMonth(month).replace(".", ""), month);
            names.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
            names.put(month.name().substring(0, 3).toLowerCase(Locale.ROOT), month);
        }
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }
}
