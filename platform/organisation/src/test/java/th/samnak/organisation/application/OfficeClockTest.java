package th.samnak.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.samnak.api.console.Report;
import th.samnak.organisation.console.ClockSetCommand;

class OfficeClockTest {

    @Test
    void a_new_year_begins_in_thailand_seven_hours_before_utc() {
        OfficeClock clock = new OfficeClock(true);
        clock.set(Instant.parse("2025-12-31T17:00:01Z"));
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void the_clock_of_a_working_office_cannot_be_set() {
        OfficeClock clock = new OfficeClock(false);
        assertThatThrownBy(() -> clock.set(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
        assertThat(new ClockSetCommand(clock).run(List.of("2026-04-09")).ok()).isFalse();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void the_command_sets_and_clears_it() {
        OfficeClock clock = new OfficeClock(true);
        ClockSetCommand command = new ClockSetCommand(clock);
        Report said = command.run(List.of("2026-04-09T13:30"));
        assertThat(said.ok()).isTrue();
        assertThat(clock.instant()).isCloseTo(Instant.parse("2026-04-09T06:30:00Z"), within(5, ChronoUnit.SECONDS));
        command.run(List.of("clear"));
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        assertThatThrownBy(() -> command.run(List.of("yesterday"))).isInstanceOf(IllegalArgumentException.class);
    }
}
