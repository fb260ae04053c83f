package th.samnak.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.AgencyDays.Kind;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.time.WorkingDays.Holiday;
import th.samnak.api.time.WorkingDays.Obligor;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestDatabase;

@EachDatabase
class AgencyDaysTest {

    private static final UnitId OAGS = new UnitId("oags");
    private static final UnitId OPS = new UnitId("ops");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 8, 5);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 8, 6);
    private static final LocalDate MOTHERS_DAY = LocalDate.of(2026, 8, 12);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 8, 8);

    private final TestDatabase databases;
    private Calendars calendars;

    AgencyDaysTest(TestDatabase databases) {
        this.databases = databases;
    }

    @BeforeEach
    void start() {
        databases.empty();
        calendars = new Calendars(databases);
    }

    @Test
    void an_agency_is_closed_on_days_of_its_own_with_all_its_units_and_no_other_is() {
        closed(WEDNESDAY, THURSDAY);
        for (String unit : new String[] {"oags", "oags-9"}) {
            WorkingDays own = of(unit);
            assertThat(own.isWorkingDay(WEDNESDAY)).isFalse();
            assertThat(own.plus(LocalDate.of(2026, 8, 4), 1)).isEqualTo(LocalDate.of(2026, 8, 7));
            assertThat(own.deadline(LocalDate.of(2026, 8, 3), Period.ofDays(2), Obligor.CITIZEN)).isEqualTo(LocalDate.of(2026, 8, 7));
            assertThat(own.holiday(THURSDAY)).map(Holiday::citation).contains("มติคณะรัฐมนตรี 1 ส.ค. 2569");
        }
        assertThat(of("ops").isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(of("nobody-knows").isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(calendars.days.isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(of("oags-1").holidays(2026)).hasSize(calendars.days.holidays(2026).size() + 2);
    }

    @Test
    void an_agency_may_be_at_work_on_a_public_holiday_or_a_saturday() {
        enter(OPS, MOTHERS_DAY, MOTHERS_DAY, Kind.AT_WORK);
        enter(OPS, SATURDAY, SATURDAY, Kind.AT_WORK);
        assertThat(of("ops").isWorkingDay(MOTHERS_DAY)).isTrue();
        assertThat(of("ops").holiday(MOTHERS_DAY)).isEmpty();
        assertThat(of("ops").isWorkingDay(SATURDAY)).isTrue();
        assertThat(of("ops").between(LocalDate.of(2026, 8, 7), MOTHERS_DAY)).isEqualTo(4);
        assertThat(of("oags").between(LocalDate.of(2026, 8, 7), MOTHERS_DAY)).isEqualTo(2);
    }

    @Test
    void what_was_entered_is_there_after_a_restart_and_what_was_withdrawn_is_not() {
        String id = closed(WEDNESDAY, THURSDAY);
        calendars.start();
        assertThat(of("oags-1").isWorkingDay(WEDNESDAY)).isFalse();
        calendars.own.withdraw(id, "บันทึกผิด");
        assertThat(of("oags-1").isWorkingDay(WEDNESDAY)).isTrue();
        calendars.start();
        assertThat(of("oags-1").isWorkingDay(WEDNESDAY)).isTrue();
        assertThatThrownBy(() -> calendars.own.withdraw(id, "อีกครั้ง")).isInstanceOf(NotFound.class);
        assertThat(calendars.audit.acts()).containsSubsequence("calendar.enter", "calendar.withdraw");
    }

    @Test
    void what_contradicts_itself_or_comes_from_others_is_refused() {
        closed(WEDNESDAY, THURSDAY);
        assertThatThrownBy(() -> enter(OAGS, THURSDAY, THURSDAY, Kind.AT_WORK)).hasMessage("organisation.error.overlap");
        enter(OPS, THURSDAY, THURSDAY, Kind.AT_WORK);
        assertThatThrownBy(() -> enter(OAGS, SATURDAY, WEDNESDAY, Kind.CLOSED)).hasMessage("organisation.error.agency-days");
        assertThatThrownBy(() -> enter(OAGS, SATURDAY, SATURDAY.plusDays(62), Kind.CLOSED)).hasMessage("organisation.error.agency-days");
        assertThatThrownBy(() -> enter(new UnitId("oags-1"), SATURDAY, SATURDAY, Kind.CLOSED)).hasMessage("organisation.error.no-agency");
        assertThatThrownBy(() -> calendars.own.enter(OAGS, SATURDAY, SATURDAY, Kind.CLOSED, "วันหยุด", "", " "))
                .hasMessage("organisation.error.missing");
        assertThatThrownBy(() -> calendars.access.as(Cast.SIRIPORN, () -> enter(OAGS, SATURDAY, SATURDAY, Kind.CLOSED)))
                .isInstanceOf(NotPermitted.class);
        assertThat(calendars.own.of(OAGS)).hasSize(1);
    }

    private WorkingDays of(String unit) {
        return calendars.days.of(new UnitId(unit));
    }

    private String closed(LocalDate first, LocalDate last) {
        return enter(OAGS, first, last, Kind.CLOSED);
    }

    private String enter(UnitId agency, LocalDate first, LocalDate last, Kind kind) {
        return calendars.own.enter(agency, first, last, kind, "วันหยุดกรณีพิเศษ", "", "มติคณะรัฐมนตรี 1 ส.ค. 2569");
    }
}
