package th.samnak.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.samnak.api.time.WorkingDays.Obligor.CITIZEN;
import static th.samnak.api.time.WorkingDays.Obligor.CONTRACT;
import static th.samnak.api.time.WorkingDays.Obligor.OFFICIAL;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.time.WorkingDays.Holiday;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class WorkingDaysTest {

    private final WorkingDays days;

    WorkingDaysTest(TestDatabase databases) {
        days = new Calendars(databases).days;
    }

    @ParameterizedTest
    @CsvSource({"2569, 21 20 20 20 20 21 18 19 20 20 20 22, 241", "2570, 20 21 20 20 19 23 18 19 21 19 21 22, 243"})
    void a_fiscal_year_has_the_working_days_of_the_handbook(int year, String months, int total) {
        LocalDate first = LocalDate.of(year - 544, 10, 1);
        String counted = IntStream.range(0, 12)
                .mapToObj(first::plusMonths)
                .map(month -> days.between(month.minusDays(1), month.plusMonths(1).minusDays(1)))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        assertThat(counted).isEqualTo(months);
        assertThat(days.between(first.minusDays(1), first.plusYears(1).minusDays(1))).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-19, 7, 2025-11-28",
        "2026-02-06, 5, 2026-02-13",
        "2026-04-09, 3, 2026-04-17",
        "2026-04-11, 0, 2026-04-11"
    })
    void working_days_are_added_from_the_next_one(LocalDate day, int count, LocalDate expected) {
        assertThat(days.plus(day, count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-03, 5, 2025-11-07",
        "2026-04-07, 10, 2026-04-23",
        "2026-04-07, 12, 2026-04-27",
        "2026-04-07, 20, 2026-05-08"
    })
    void publication_counts_its_first_day(LocalDate first, int count, LocalDate expected) {
        assertThat(days.plus(first.minusDays(1), count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, P15D, CITIZEN, 2026-04-16",
        "2026-03-30, P15D, CITIZEN, 2026-04-16",
        "2026-03-30, P15D, CONTRACT, 2026-04-16",
        "2026-03-30, P15D, OFFICIAL, 2026-04-14",
        "2026-02-06, P30D, OFFICIAL, 2026-03-08",
        "2026-02-06, P30D, CITIZEN, 2026-03-09"
    })
    void a_holiday_at_the_end_moves_on_for_all_but_officials(
            LocalDate start, Period period, WorkingDays.Obligor obligor, LocalDate expected) {
        assertThat(days.deadline(start, period, obligor)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, P1M, 2026-02-28",
        "2026-01-30, P1M, 2026-02-28",
        "2026-01-29, P1M, 2026-02-28",
        "2026-01-10, P1M, 2026-02-10",
        "2026-02-28, P1M, 2026-03-31",
        "2024-02-28, P1M, 2024-03-28",
        "2026-04-01, P6M, 2026-10-01",
        "2024-02-29, P1Y, 2025-02-28",
        "2025-12-31, P1Y, 2026-12-31"
    })
    void months_and_years_run_by_the_calendar(LocalDate start, Period period, LocalDate expected) {
        assertThat(days.deadline(start, period, OFFICIAL)).isEqualTo(expected);
    }

    @Test
    void counting_back_is_negative() {
        LocalDate thursday = LocalDate.of(2026, 4, 9);
        LocalDate friday = LocalDate.of(2026, 4, 17);
        assertThat(days.between(thursday, friday)).isEqualTo(3);
        assertThat(days.between(friday, thursday)).isEqualTo(-3);
        assertThat(days.between(friday, friday)).isZero();
    }

    @Test
    void the_years_2568_to_2570_are_known_and_the_last_is_not_verified() {
        assertThat(days.covers(2025)).isTrue();
        assertThat(days.covers(2026)).isTrue();
        assertThat(days.covers(2027)).isTrue();
        assertThat(days.covers(2028)).isFalse();
        assertThat(days.holidays(2025)).hasSize(25).allMatch(Holiday::verified);
        assertThat(days.holidays(2027)).hasSize(22).noneMatch(Holiday::verified);
        assertThat(days.holidays(2026)).filteredOn(holiday -> !holiday.verified()).extracting(Holiday::day)
                .containsExactly(LocalDate.of(2026, 8, 12));
        assertThat(days.holidays(2026)).noneMatch(holiday -> holiday.citation().isBlank());
    }

    @Test
    void a_year_without_data_counts_weekends_alone() {
        assertThat(days.isWorkingDay(LocalDate.of(2028, 4, 13))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2028, 4, 15))).isFalse();
    }

    @Test
    void a_substitute_day_is_named_as_one() {
        assertThat(days.holiday(LocalDate.of(2026, 6, 1)))
                .hasValueSatisfying(holiday -> assertThat(holiday.nameTh()).isEqualTo("วันหยุดชดเชยวันวิสาขบูชา"));
        assertThat(days.holiday(LocalDate.of(2026, 5, 1))).isEmpty();
    }

    @Test
    void nothing_is_counted_backwards() {
        LocalDate day = LocalDate.of(2026, 4, 9);
        assertThatThrownBy(() -> days.plus(day, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> days.deadline(day, Period.ofDays(-1), CITIZEN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(days.deadline(day, Period.ofDays(1), CONTRACT)).isEqualTo(LocalDate.of(2026, 4, 10));
    }
}
