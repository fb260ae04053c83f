package th.samnak.approvals.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Decision;
import th.samnak.api.time.WorkingDays;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryNotices;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RemindersTest {

    private final TestDatabase base;
    private final MemoryNotices sent = new MemoryNotices();
    private Desk desk;

    RemindersTest(TestDatabase base) {
        this.base = base;
    }

    @BeforeEach
    void begin() {
        desk = new Desk(base);
        base.empty();
        desk.delegate(500_000);
    }

    /** Due in ten working days: 17 August 2026, a Monday. */
    private String spending() {
        return desk.submitted(desk.spend(400_000));
    }

    private List<String> day(String morning) {
        desk.clock.set(morning + "T08:00");
        sent.clear();
        desk.reminders().by(sent).run();
        return sent.sent().stream().map(notice -> notice.to().value()).sorted().toList();
    }

    @Test
    void on_each_mark_once_and_never_on_a_free_day() {
        String id = spending();
        List<String> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 8, 4); day.isBefore(LocalDate.of(2026, 9, 9)); day = day.plusDays(1)) {
            if (day(day.toString()).contains("malee")) {
                days.add(day.toString());
            }
            assertThat(day(day.toString())).isEmpty();
        }
        assertThat(days).containsExactly(
                "2026-08-06", "2026-08-12", "2026-08-14", "2026-08-17", "2026-08-18", "2026-08-24", "2026-08-31", "2026-09-07");
        assertThat(desk.reminders().log(desk.seen(id).open().getFirst().id()))
                .contains("T-7 2026-08-06 malee", "superior 2026-08-20 prasert", "head 2026-08-26 prasert");
    }

    @Test
    void what_fell_while_nothing_ran_is_made_up_for_by_one() {
        spending();
        assertThat(day("2026-08-17")).containsExactly("malee");
        assertThat(sent.sent().getFirst().about().getFirst().words()).isEqualTo("approvals.notice.due");
        assertThat(day("2026-08-17")).isEmpty();
        assertThat(day("2026-08-22")).isEmpty();
    }

    @Test
    void everything_of_a_day_is_one_notice() {
        spending();
        spending();
        day("2026-08-06");
        assertThat(sent.sent()).singleElement().satisfies(notice -> {
            assertThat(notice.about()).hasSize(2);
            assertThat(notice.arguments()).containsExactly(2);
        });
    }

    @Test
    void whoever_acts_for_the_absent_is_reminded_and_what_is_held_is_not() {
        String id = spending();
        desk.absent(Cast.MALEE, LocalDate.of(2026, 8, 6), LocalDate.of(2026, 8, 7));
        assertThat(day("2026-08-06")).isEmpty();
        hold(id, Cast.MALEE);
        assertThat(day("2026-08-14")).isEmpty();
    }

    private void hold(String id, Caller by) {
        desk.clock.set("2026-08-10T09:00");
        desk.decide(by, id, Decision.HELD);
    }

    @Test
    void an_official_s_last_day_stays_on_a_holiday_and_is_reminded_of_before() {
        WorkingDays sunday = new th.samnak.testing.WeekendsOnly();
        Marks marks = new Marks(sunday, List.of(7, 3, 1, 0), 1, 7);
        LocalDate due = LocalDate.of(2026, 8, 16);
        assertThat(marks.latest(due, LocalDate.of(2026, 8, 14))).isEqualTo(Optional.of(new Marks.Mark("T", LocalDate.of(2026, 8, 14))));
        assertThat(marks.latest(due, LocalDate.of(2026, 8, 17))).isEqualTo(Optional.of(new Marks.Mark("T+1", LocalDate.of(2026, 8, 17))));
    }
}
