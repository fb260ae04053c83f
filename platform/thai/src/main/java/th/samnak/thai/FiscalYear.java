package th.samnak.thai;

import java.time.LocalDate;
import java.util.Locale;

/**
 * ปีงบประมาณ: 1 October to 30 September, named by the year in which it ends.
 *
 * @param year พ.ศ., for example 2569 for October 2025 to September 2026
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(ThaiDate.year(date) + (date.getMonthValue() >= 10 ? 1 : 0));
    }

    /** 1 October. */
    public LocalDate first() {
        return LocalDate.of(year - ThaiDate.BUDDHIST_OFFSET - 1, 10, 1);
    }

    /** 30 September. */
    public LocalDate last() {
        return LocalDate.of(year - ThaiDate.BUDDHIST_OFFSET, 9, 30);
    }

    public boolean contains(LocalDate date) {
        return of(date).equals(this);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    /** Quarter 1 to 4; the first is October to December. */
    public static int quarter(LocalDate date) {
        return (date.getMonthValue() + 2) % 12 / 3 + 1;
    }

    /** Round of appraisal: 1 is October to March, 2 is April to September. */
    public static int appraisalRound(LocalDate date) {
        return quarter(date) <= 2 ? 1 : 2;
    }

    /** As a table's heading names it, so that it is never taken for a calendar year. */
    public String label(Locale language) {
        return ("en".equals(language.getLanguage()) ? "FY " : "ปีงบประมาณ พ.ศ. ") + year;
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
