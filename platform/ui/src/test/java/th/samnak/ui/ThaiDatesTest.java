package th.samnak.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import th.samnak.ui.words.ThaiDates;

class ThaiDatesTest {

    private final ThaiDates dates =
            new ThaiDates(Clock.fixed(Instant.parse("2026-11-22T03:42:00Z"), ZoneId.of("Asia/Bangkok")));

    @Test
    void a_date_is_shown_in_the_buddhist_era_with_a_short_month() {
        assertThat(ThaiDates.date(LocalDate.of(2026, 11, 22))).isEqualTo("22 พ.ย. 2569");
        assertThat(ThaiDates.date(LocalDate.of(2024, 2, 29))).isEqualTo("29 ก.พ. 2567");
    }

    @Test
    void the_full_form_begins_with_the_name_of_the_day() {
        assertThat(ThaiDates.full(LocalDate.of(2026, 11, 22))).isEqualTo("อาทิตย์ 22 พฤศจิกายน 2569");
        assertThat(ThaiDates.full(LocalDate.of(2026, 11, 26))).isEqualTo("พฤหัสบดี 26 พฤศจิกายน 2569");
    }

    @Test
    void a_time_has_a_dot_and_its_mark() {
        assertThat(ThaiDates.time(LocalTime.of(9, 5))).isEqualTo("09.05 น.");
    }

    @Test
    void a_moment_of_today_is_its_time_and_any_other_has_its_date() {
        assertThat(dates.moment(Instant.parse("2026-11-22T03:42:00Z"))).isEqualTo("10.42 น.");
        assertThat(dates.moment(Instant.parse("2026-11-21T18:00:00Z"))).isEqualTo("01.00 น.");
        assertThat(dates.moment(Instant.parse("2026-11-21T16:59:00Z"))).isEqualTo("21 พ.ย. 2569 23.59 น.");
    }

    @Test
    void today_is_the_day_in_bangkok() {
        ThaiDates atNight = new ThaiDates(Clock.fixed(Instant.parse("2026-11-21T17:30:00Z"), ZoneId.of("Asia/Bangkok")));
        assertThat(atNight.today()).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
