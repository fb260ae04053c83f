package th.samnak.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.samnak.thai.UnreadableDate.Reason;

class ThaiDateTest {

    private static final LocalDate FIFTH = LocalDate.of(2026, 2, 5);

    @Test
    void each_form_is_the_office_s() {
        assertThat(ThaiDate.full(FIFTH)).isEqualTo("5 กุมภาพันธ์ 2569");
        assertThat(ThaiDigits.toThai(ThaiDate.full(FIFTH))).isEqualTo("๕ กุมภาพันธ์ ๒๕๖๙");
        assertThat(ThaiDigits.toThai(ThaiDate.order(FIFTH))).isEqualTo("๕ กุมภาพันธ์ พ.ศ. ๒๕๖๙");
        assertThat(ThaiDate.shortForm(FIFTH)).isEqualTo("5 ก.พ. 69");
        assertThat(ThaiDate.shortForm(LocalDate.of(1962, 1, 1))).isEqualTo("1 ม.ค. 05");
        assertThat(ThaiDate.numeric(FIFTH)).isEqualTo("05/02/2569");
        assertThat(ThaiDate.english(FIFTH)).isEqualTo("5 February 2569");
        assertThat(ThaiDate.full(FIFTH, Locale.ENGLISH)).isEqualTo("5 February 2569");
        assertThat(ThaiDate.full(FIFTH, Locale.forLanguageTag("th"))).isEqualTo("5 กุมภาพันธ์ 2569");
        assertThat(ThaiDate.weekday(FIFTH)).isEqualTo("พฤหัสบดี");
        assertThat(ThaiDate.time(LocalTime.of(9, 30))).isEqualTo("09.30 น.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "5/2/2569", "5-2-69", "5 ก.พ. 2569", "๕ กุมภาพันธ์ พ.ศ. ๒๕๖๙", "2026-02-05", "05/02/2569", "5.2.69", "5 2 2569", "5/2/2026",
        "2569-02-05", "5 ก.พ. 69", "5 กพ 69", "5ก.พ.2569", "วันที่ 5 กุมภาพันธ์ 2569", "วันที่ ๕ เดือน กุมภาพันธ์ พ.ศ. ๒๕๖๙",
        "วันพฤหัสบดีที่ 5 กุมภาพันธ์ 2569", "5 February 2569", "5 Feb 2026", "February 5, 2026", "feb 5th 2569", "5-Feb-69",
        "  5  กุมภาพันธ์   2569 ", "5 กุมภาพันธ์ ค.ศ. 2026", "5\u00a0กุมภาพันธ์\u200b 2569", "5 กุมภาพันธ์ พ.ศ.2569"
    })
    void whatever_people_type_is_the_fifth_of_february(String text) {
        assertThat(ThaiDate.parse(text)).isEqualTo(FIFTH);
    }

    @ParameterizedTest
    @CsvSource({
        "22 November 2569, 2026-11-22", "29 ก.พ. 2567, 2024-02-29", "29/2/2571, 2028-02-29", "1/1/2400, 1857-01-01",
        "1/1/2399, 2399-01-01", "1/1/1900, 1900-01-01", "1/1/00, 1957-01-01", "31/12/99, 2056-12-31",
        "1 ม.ค. พ.ศ. 2300, 1757-01-01", "30 พ.ค. 2569, 2026-05-30", "30 ส.ค. 2569, 2026-08-30"
    })
    void years_follow_the_rule(String text, LocalDate date) {
        assertThat(ThaiDate.parse(text)).isEqualTo(date);
    }

    @Test
    void the_century_of_two_digits_can_be_set() {
        assertThat(ThaiDate.parse("5/2/69", 2460)).isEqualTo(LocalDate.of(1926, 2, 5));
        assertThat(ThaiDate.parse("5/2/50", 2460)).isEqualTo(LocalDate.of(2007, 2, 5));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "'', EMPTY", "'   ', EMPTY", "29/2/2568, NO_SUCH_DAY", "29 ก.พ. 2569, NO_SUCH_DAY", "31/4/2569, NO_SUCH_DAY",
        "0/1/2569, NO_SUCH_DAY", "32/1/2569, NO_SUCH_DAY", "5/13/2569, UNKNOWN_MONTH", "5 กุมภาพัน 2569, UNKNOWN_MONTH",
        "5 brumaire 2569, UNKNOWN_MONTH", "5/2/999, YEAR", "5/2/1899, YEAR", "5/2/3000, YEAR", "5/2/25690, YEAR",
        "5 ก.พ. ค.ศ. 69, YEAR", "เมื่อวานนี้, UNKNOWN_FORM", "2569, UNKNOWN_FORM", "5/2-2569, UNKNOWN_FORM", "5/2/2569x, UNKNOWN_FORM"
    })
    void what_is_no_date_is_refused_with_its_reason(String text, Reason reason) {
        assertThatExceptionOfType(UnreadableDate.class)
                .isThrownBy(() -> ThaiDate.parse(text))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(ThaiDate.tryParse(text)).isEmpty();
    }

    @Test
    void every_form_reads_back() {
        Random random = new Random(1);
        List<Function<LocalDate, String>> forms =
                List.of(ThaiDate::full, ThaiDate::order, ThaiDate::numeric, ThaiDate::english, LocalDate::toString);
        for (int i = 0; i < 5_000; i++) {
            LocalDate date = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(180_000));
            forms.forEach(form -> assertThat(ThaiDate.parse(form.apply(date))).isEqualTo(date));
            forms.forEach(form -> assertThat(ThaiDate.parse(ThaiDigits.toThai(form.apply(date)))).isEqualTo(date));
            assertThat(ThaiDate.year(date)).isEqualTo(ThaiBuddhistDate.from(date).get(ChronoField.YEAR));
        }
    }

    @Test
    void years_before_2484_did_not_begin_in_january() {
        assertThat(ThaiDate.beforeCalendarReform(LocalDate.of(1940, 3, 31))).isTrue();
        assertThat(ThaiDate.beforeCalendarReform(LocalDate.of(1940, 4, 1))).isFalse();
        assertThat(ThaiDate.beforeCalendarReform(LocalDate.of(1941, 1, 1))).isFalse();
    }

    @Test
    void the_names_of_months_do_not_depend_on_the_machine() {
        assertThat(ThaiDate.month(Month.FEBRUARY)).isEqualTo("กุมภาพันธ์");
        assertThat(ThaiDate.shortMonth(Month.DECEMBER)).isEqualTo("ธ.ค.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30, 2568, 4, 2", "2025-10-01, 2569, 1, 1", "2025-12-31, 2569, 1, 1", "2026-01-01, 2569, 2, 1",
        "2026-03-31, 2569, 2, 1", "2026-04-01, 2569, 3, 2", "2026-07-01, 2569, 4, 2", "2026-09-30, 2569, 4, 2", "2026-10-01, 2570, 1, 1"
    })
    void fiscal_years_end_in_september(LocalDate date, int year, int quarter, int round) {
        FiscalYear fiscal = FiscalYear.of(date);
        assertThat(fiscal).isEqualTo(new FiscalYear(year));
        assertThat(FiscalYear.quarter(date)).isEqualTo(quarter);
        assertThat(FiscalYear.appraisalRound(date)).isEqualTo(round);
        assertThat(fiscal.first()).isBeforeOrEqualTo(date);
        assertThat(fiscal.last()).isAfterOrEqualTo(date);
        assertThat(fiscal.last().plusDays(1)).isEqualTo(fiscal.next().first());
        assertThat(fiscal.contains(date)).isTrue();
        assertThat(fiscal.label(Locale.forLanguageTag("th"))).isEqualTo("ปีงบประมาณ พ.ศ. " + year);
    }

    @Test
    void calendar_years_begin_in_january() {
        assertThat(ThaiDate.year(LocalDate.of(2025, 12, 31))).isEqualTo(2568);
        assertThat(ThaiDate.year(LocalDate.of(2026, 1, 1))).isEqualTo(2569);
    }
}
