package th.samnak.organisation.retirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Caller;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Retirements.Retirement;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationTables;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RetirementsTest {

    private static final AgeLimit SIXTY = AgeLimit.of(new UnitId("oags")).orElseThrow();
    private static final LocalDate RETIRES = LocalDate.of(1966, 10, 1);

    private final TestDatabase databases;
    private final Database database;
    private final TestClock clock = TestClock.at("2026-08-01T09:30");
    private final TestAccess access = new TestAccess(Cast.ADMIN);
    private final MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
    private CastOrganisation cast;
    private JpaRetirements retirements;

    RetirementsTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new OrganisationTables());
    }

    @BeforeEach
    void start() {
        databases.empty();
        clock.set("2026-08-01T09:30");
        cast = new CastOrganisation(clock);
        retirements = new JpaRetirements(database, cast, access, audit, clock);
        cast.facts().begin(new Mandate(new UnitId("oags-9"), ModuleId.of("positions-personnel"), Mandate.Reach.UNIT, true));
    }

    @ParameterizedTest
    @CsvSource({
        "1966-10-01, 2026-09-30", "1966-10-02, 2027-09-30", "1966-09-30, 2026-09-30", "1966-01-01, 2026-09-30",
        "1966-12-31, 2027-09-30", "1968-02-29, 2028-09-30"
    })
    void one_leaves_at_the_end_of_the_fiscal_year_in_which_one_turns_sixty(LocalDate born, LocalDate last) {
        assertThat(SIXTY.lastDay(born)).isEqualTo(last);
        assertThat(SIXTY.law()).contains("มาตรา 19");
    }

    @Test
    void the_office_is_warned_sixty_days_before_and_not_earlier() {
        born(Cast.PRASERT, RETIRES);
        assertThat(by(Cast.SIRIPORN, 60)).singleElement().satisfies(who -> {
            assertThat(who.person()).isEqualTo(Cast.PRASERT.person());
            assertThat(who.lastDay()).isEqualTo(LocalDate.of(2026, 9, 30));
            assertThat(who.daysLeft()).isEqualTo(60);
            assertThat(who.heads()).isTrue();
        });
        clock.set("2026-07-31T09:30");
        assertThat(by(Cast.SIRIPORN, 60)).isEmpty();
        assertThat(by(Cast.SIRIPORN, 61)).hasSize(1);
    }

    @Test
    void whoever_has_not_left_in_time_stays_on_the_list_until_the_post_ends() {
        born(Cast.PRASERT, RETIRES);
        clock.set("2026-10-05T09:30");
        assertThat(by(Cast.SIRIPORN, 60)).extracting(Retirement::daysLeft).containsExactly(-5);
        cast.facts().endAll(Tenure.class, tenure -> tenure.person().equals(Cast.PRASERT.person()), LocalDate.of(2026, 10, 5));
        assertThat(by(Cast.SIRIPORN, 60)).isEmpty();
    }

    @Test
    void only_superiors_and_personnel_of_the_own_agency_are_told() {
        born(Cast.MALEE, RETIRES);
        for (Caller told : List.of(Cast.PRASERT, Cast.SIRIPORN, Cast.NARONG, Cast.DECHA, Cast.MALEE)) {
            assertThat(by(told, 90)).as(told.account()).hasSize(1);
        }
        Caller elsewhere = new Caller(new PersonId("x"), "x", "", new UnitId("ops"), Set.of(), Cast.NARONG.clearance());
        for (Caller other : List.of(Cast.SOMCHAI, Cast.WILAI, Cast.WICHAI, Cast.ADMIN, elsewhere)) {
            assertThat(by(other, 90)).as(other.account()).isEmpty();
            assertThat(access.as(other, () -> retirements.lastDay(Cast.MALEE.person()))).isEmpty();
        }
    }

    @Test
    void a_birth_date_is_shown_to_personnel_and_oneself_and_every_look_is_recorded() {
        born(Cast.MALEE, RETIRES);
        for (Caller other : List.of(Cast.PRASERT, Cast.SIRIPORN, Cast.ADMIN, Cast.SOMCHAI)) {
            assertThatThrownBy(() -> access.as(other, () -> retirements.birthDate(Cast.MALEE.person())))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThat(access.as(Cast.DECHA, () -> retirements.birthDate(Cast.MALEE.person()))).contains(RETIRES);
        assertThat(access.as(Cast.MALEE, () -> retirements.birthDate(Cast.MALEE.person()))).contains(RETIRES);
        assertThat(audit.acts()).containsExactly(
                "organisation.keep-birth-date", "organisation.read-birth-date", "organisation.read-birth-date");
        assertThat(audit.latest(9)).noneMatch(entry -> entry.detail().contains("1966"));
    }

    @Test
    void nobody_enters_their_own_and_nothing_absurd() {
        assertThatThrownBy(() -> born(Cast.ADMIN, RETIRES)).hasMessage("organisation.error.oneself");
        assertThatThrownBy(() -> born(Cast.MALEE, LocalDate.of(2020, 1, 1))).hasMessage("organisation.error.birth-date");
        assertThatThrownBy(() -> access.as(Cast.SIRIPORN, () -> {
            born(Cast.MALEE, RETIRES);
            return Optional.empty();
        })).isInstanceOf(NotPermitted.class);
        born(Cast.MALEE, RETIRES);
        born(Cast.MALEE, RETIRES.plusDays(1));
        assertThat(access.asSystem(() -> retirements.lastDay(Cast.MALEE.person()))).contains(LocalDate.of(2027, 9, 30));
    }

    @Test
    void the_command_tells_days_of_retirement_and_no_birth_date() {
        born(Cast.PRASERT, RETIRES);
        Report report = access.asSystem(() -> new RetirementsCommand(retirements).run(List.of()));
        assertThat(report.rows()).singleElement().satisfies(row -> assertThat(row.toString()).doesNotContain("1966"));
        assertThat(access.asSystem(() -> new RetirementsCommand(retirements).run(List.of("--within", "30"))).rows()).isEmpty();
        assertThatThrownBy(() -> new RetirementsCommand(retirements).run(List.of("--within", "soon")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Retirement> by(Caller who, int days) {
        return access.as(who, () -> retirements.within(days));
    }

    private void born(Caller who, LocalDate day) {
        retirements.keepBirthDate(who.person(), day);
    }
}
