package th.samnak.thai;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that somebody speaks of: one, a month, a year พ.ศ. or a year of the budget. @param last included */
public record ThaiPeriod(LocalDate first, LocalDate last) {

    private static final int LONGEST = 5;
    private static final int LATEST = 2999;
    private static final int OLDEST = 2400;
    private static final String ERA = "(?:พ\\.?\\s?ศ\\.?)?\\s*";
    private static final Pattern DAY = Pattern.compile(".*(?:[/-].*[/-]|\\p{L}).*");
    private static final Pattern MONTH = Pattern.compile("(?:เดือน\\s*)?([ก-ฮะ-๎.]+?|[a-z]+)\\.?\\s*" + ERA + "(\\d{4}|\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?:ปี\\s*|ปี\\s*พ\\.?\\s?ศ\\.?\\s*|พ\\.?\\s?ศ\\.?\\s*)(\\d{4})");
    private static final Pattern BUDGET = Pattern.compile("(?:ปี)?งบ(?:ประมาณ)?\\s*" + ERA + "(\\d{4})");
    private static final Map<String, Month> MONTHS = months();

    /** A period in what was typed. @param rest the other words */
    public record Found(ThaiPeriod period, String rest) {}

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * The first period in the words: {@code 22 พ.ย. 69}, {@code 22/11/2569}, {@code พ.ย. 2569}, {@code พ.ศ. 2569},
     * {@code ปี 2569}, {@code ปีงบประมาณ 2569}. A bare number is none.
     */
    public static Optional<Found> in(String typed) {
        String[] words = ThaiDigits.toArabic(ThaiText.normalise(typed)).split("\\s+");
        for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                Optional<ThaiPeriod> period = of(String.join(" ", List.of(words).subList(from, from + length)));
                if (period.isPresent()) {
                    List<String> rest = new ArrayList<>(List.of(words).subList(0, from));
                    rest.addAll(List.of(words).subList(from + length, words.length));
                    return Optional.of(new Found(period.get(), String.join(" ", rest)));
                }
            }
        }
        return Optional.empty();
    }

    /** The year พ.ศ. from January to December. */
    public static ThaiPeriod year(int buddhist) {
        int year = buddhist - ThaiDate.BUDDHIST_OFFSET;
        return new ThaiPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Optional<ThaiPeriod> of(String text) {
        if (!text.codePoints().anyMatch(Character::isDigit) || !DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return ThaiDate.tryParse(text).map(day -> new ThaiPeriod(day, day)).or(() -> month(text)).or(() -> years(text));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<ThaiPeriod> month(String text) {
        Matcher m = MONTH.matcher(text.toLowerCase(Locale.ROOT));
        Month month = m.matches() ? MONTHS.get(m.group(1).replace(".", "")) : null;
        if (month == null) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(2));
        int buddhist = year < 100 ? 2500 + year : year;
        if (buddhist < OLDEST || buddhist > LATEST) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(buddhist - ThaiDate.BUDDHIST_OFFSET, month);
        return Optional.of(new ThaiPeriod(whole.atDay(1), whole.atEndOfMonth()));
    }

    private static Optional<ThaiPeriod> years(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(Integer.parseInt(year.group(1))).filter(ThaiPeriod::sensible).map(ThaiPeriod::year);
        }
        Matcher budget = BUDGET.matcher(text);
        return budget.matches()
                ? Optional.of(Integer.parseInt(budget.group(1))).filter(ThaiPeriod::sensible).map(FiscalYear::new)
                        .map(it -> new ThaiPeriod(it.first(), it.last()))
                : Optional.empty();
    }

    private static boolean sensible(int buddhist) {
        return buddhist >= OLDEST && buddhist <= LATEST;
    }

    private static Map<String, Month> months() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            names.put(ThaiDate.month(month), month);
            names.put(ThaiDate.shortMonth(month).replace(".", ""), month);
            names.put(month.name().toLowerCase(Locale.ROOT), month);
            names.put(month.name().substring(0, 3).toLowerCase(Locale.ROOT), month);
        }
        return Map.copyOf(names);
    }
}
