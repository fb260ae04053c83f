package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.UnitId;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

/** Time limits of a letter run by the calendar of the agency that keeps it. */
@EachDatabase
class AgencyCalendarTest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final Office office;

    AgencyCalendarTest(TestDatabase database) {
        office = new Office(database);
    }

    @Test
    void a_day_off_of_the_agency_moves_its_time_limits_and_no_others() {
        LocalDate before = due();
        LocalDate elsewhere = assigned(Office.NINTH);
        office.calendar.close(Office.CENTRAL, before);
        assertThat(due()).isEqualTo(before.plusDays(1));
        assertThat(assigned(Office.NINTH)).isEqualTo(elsewhere);
        office.calendar.close(Office.NINTH, elsewhere);
        assertThat(assigned(Office.NINTH)).isEqualTo(elsewhere.plusDays(1));
    }

    @Test
    void a_deadline_tells_the_figure_it_was_reckoned_with_and_a_named_day_none() {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("กำหนดเวลา"));
        assertThat(office.by(Cast.WILAI).incoming().open(id).dueFigure())
                .hasValueSatisfying(figure -> assertThat(figure.code()).isEqualTo("correspondence.first-action.NORMAL"));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.NINTH, List.of(), "");
        office.by(Cast.KANYA).units().accept(office.incoming(id));
        LocalDate named = LocalDate.of(2099, 1, 5);
        office.by(Cast.NARONG).units().assign(office.incoming(id), Cast.DECHA.person(), "", Optional.of(named));
        assertThat(office.by(Cast.NARONG).incoming().open(id).dueFigure()).isEmpty();
        assertThat(due(Cast.NARONG, id)).isEqualTo(named);
    }

    private LocalDate due() {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("กำหนดเวลา"));
        return due(Cast.WILAI, id);
    }

    private LocalDate assigned(UnitId unit) {
        String id = office.by(Cast.WILAI).reception().receive(office.letter("มอบหมาย"));
        office.by(Cast.WILAI).reception().route(office.incoming(id), unit, List.of(), "");
        office.by(Cast.KANYA).units().accept(office.incoming(id));
        office.by(Cast.NARONG).units().assign(office.incoming(id), Cast.DECHA.person(), "", Optional.empty());
        return due(Cast.NARONG, id);
    }

    private LocalDate due(Caller who, String id) {
        Instant at = office.by(who).incoming().open(id).row().dueAt().orElseThrow();
        return LocalDate.ofInstant(at, BANGKOK);
    }
}
