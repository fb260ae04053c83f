package th.samnak.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.security.Office;
import th.samnak.security.SecurityModule;
import th.samnak.security.SecurityTables;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** What somebody may do follows from posts and mandates of the day. */
@EachDatabase
class PartsTest {

    private static final String PASSWORD = "tamarind bicycle thunder";
    private static final LocalDate BEGIN = LocalDate.of(2026, 8, 1);
    private static final Permission SIGN = ModuleId.of("correspondence").permission("sign", Role.DIRECTOR, Role.HEAD);
    private static final Permission PLAN = ModuleId.of("budget").permission("plan", Role.OFFICER);

    private final TestDatabase databases;
    private final Database database;
    private Office office;

    PartsTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new SecurityTables());
    }

    @BeforeEach
    void start() {
        databases.empty();
        office = new Office(databases, database, Map.of());
    }

    @Test
    void the_parts_come_from_the_post_held_on_the_day() {
        Caller malee = signIn(Cast.MALEE);
        assertThat(malee.roles()).containsExactly(Role.SECTION_HEAD);
        office.organisation.facts().endAll(Tenure.class, tenure -> tenure.person().equals(malee.person()), LocalDate.of(2026, 8, 4));
        assertThat(renew(malee).roles()).containsExactly(Role.SECTION_HEAD);
        office.clock.set("2026-08-04T00:00");
        assertThat(renew(malee).roles()).isEmpty();
    }

    @Test
    void who_acts_in_the_post_of_somebody_absent_has_its_parts_while_that_lasts() {
        Caller malee = signIn(Cast.MALEE);
        begin(new Authority(CastOrganisation.postOf(Cast.PRASERT), new Holder.ToPerson(malee.person()), Kind.ACTING_POSITION, 1,
                Optional.empty(), Optional.empty(), "คำสั่งที่ 1/2569"));
        assertThat(office.access.may(renew(malee), SIGN)).isFalse();
        String leave = begin(new Absence(Cast.PRASERT.person(), Absence.Kind.LEAVE));
        assertThat(renew(malee).roles()).containsExactlyInAnyOrder(Role.SECTION_HEAD, Role.DIRECTOR);
        assertThat(office.access.may(renew(malee), SIGN)).isTrue();
        Caller prasert = signIn(Cast.PRASERT);
        assertThat(prasert.roles()).isEmpty();
        office.organisation.facts().end(leave, LocalDate.of(2026, 8, 2));
        assertThat(office.access.may(renew(malee), SIGN)).isFalse();
        assertThat(office.access.may(renew(prasert), SIGN)).isTrue();
    }

    @Test
    void a_second_post_elsewhere_gives_nothing_where_one_works() {
        begin(new Post(new PostId("besides"), "ผู้อำนวยการ", "Director", new UnitId("oags-5"), Set.of(Role.DIRECTOR), true, 1));
        begin(new Tenure(new PostId("besides"), Cast.SOMCHAI.person(), false));
        assertThat(signIn(Cast.SOMCHAI).roles()).containsExactly(Role.OFFICER);
        begin(new Post(new PostId("above"), "นายทะเบียน", "Registrar", new UnitId("oags"), Set.of(Role.SECRET_REGISTRAR), false, 8));
        begin(new Tenure(new PostId("above"), Cast.SOMCHAI.person(), false));
        assertThat(signIn(Cast.SOMCHAI).roles()).containsExactlyInAnyOrder(Role.OFFICER, Role.SECRET_REGISTRAR);
    }

    @Test
    void who_acts_elsewhere_may_choose_to_work_there_with_the_parts_that_count_there_alone() {
        Caller narong = signIn(Cast.NARONG);
        UnitId first = new UnitId("oags-1");
        assertThat(renew(narong.in(first)).unit()).isEqualTo(narong.unit());
        begin(new Authority(CastOrganisation.postOf(Cast.PRASERT), new Holder.ToPerson(narong.person()), Kind.ACTING_POSITION, 1,
                Optional.empty(), Optional.empty(), "คำสั่งที่ 1/2569"));
        assertThat(renew(narong.in(first)).unit()).isEqualTo(narong.unit());
        String leave = begin(new Absence(Cast.PRASERT.person(), Absence.Kind.LEAVE));
        assertThat(office.organisation.now().workplacesOf(narong.person())).containsExactly(narong.unit(), first);
        Caller there = renew(narong.in(first));
        assertThat(there.unit()).isEqualTo(first);
        assertThat(there.roles()).containsExactly(Role.DIRECTOR);
        assertThat(renew(there).unit()).isEqualTo(first);
        assertThat(renew(narong).unit()).isEqualTo(narong.unit());
        office.organisation.facts().end(leave, LocalDate.of(2026, 8, 2));
        assertThat(renew(there).unit()).isEqualTo(narong.unit());
    }

    @Test
    void who_works_in_a_second_post_for_a_while_has_only_its_parts_there() {
        begin(new Post(new PostId("besides"), "ผู้อำนวยการ", "Director", new UnitId("oags-5"), Set.of(Role.DIRECTOR), true, 1));
        begin(new Tenure(new PostId("besides"), Cast.SOMCHAI.person(), false));
        Caller there = renew(signIn(Cast.SOMCHAI).in(new UnitId("oags-5")));
        assertThat(there.roles()).containsExactly(Role.DIRECTOR);
        assertThat(office.access.may(there, SIGN)).isTrue();
        assertThat(office.access.may(renew(Cast.SOMCHAI), SIGN)).isFalse();
    }

    @Test
    void a_permission_of_a_function_counts_only_where_a_mandate_reaches() {
        Caller somchai = signIn(Cast.SOMCHAI);
        Caller decha = signIn(Cast.DECHA);
        assertThat(office.access.may(somchai, PLAN)).isFalse();
        String mandate = begin(new Mandate(new UnitId("oags-9"), PLAN.module(), Mandate.Reach.UNIT, true));
        assertThat(office.access.may(somchai, PLAN)).isFalse();
        assertThat(office.access.may(decha, PLAN)).isTrue();
        office.organisation.facts().end(mandate, BEGIN.plusDays(1));
        assertThat(office.access.may(decha, PLAN)).isFalse();
    }

    @Test
    void to_look_at_another_day_gives_nothing_that_is_not_had_today() {
        Caller decha = signIn(Cast.DECHA);
        UnitId ninth = new UnitId("oags-9");
        CastOrganisation looked = new CastOrganisation(TestClock.at("2026-07-01T09:00"));
        Citation law = Citation.of("example", "ก");
        looked.facts().begin(new Mandate(ninth, PLAN.module(), Mandate.Reach.UNIT, true), BEGIN.minusYears(1), Optional.of(BEGIN), law);
        Functions.run(new Grants(
                database, databases.transactions(), office.events, office.access, looked, office.clock), new SecurityModule());
        assertThat(office.access.may(decha, PLAN)).isFalse();
        looked.facts().begin(new Mandate(ninth, PLAN.module(), Mandate.Reach.UNIT, true), BEGIN, Optional.empty(), law);
        assertThat(office.access.may(decha, PLAN)).isTrue();
        looked.facts().forget(Mandate.class, mandate -> mandate.unit().equals(ninth));
        looked.facts().begin(new Mandate(ninth, PLAN.module(), Mandate.Reach.UNIT, true), BEGIN, Optional.empty(), law);
        assertThat(office.access.may(decha, PLAN)).isFalse();
    }

    @Test
    void parts_of_the_platform_need_no_mandate_and_no_post() {
        Caller admin = signIn(Cast.ADMIN, Role.ADMINISTRATOR);
        assertThat(office.access.may(admin, SecurityModule.ADMINISTER_ACCOUNTS)).isTrue();
        office.organisation.facts().endAll(Tenure.class, tenure -> tenure.person().equals(admin.person()), BEGIN);
        assertThat(office.access.may(renew(admin), SecurityModule.ADMINISTER_ACCOUNTS)).isTrue();
    }

    @Test
    void asking_is_cheap() {
        Caller somchai = signIn(Cast.SOMCHAI);
        long begin = System.nanoTime();
        for (int i = 0; i < 100_000; i++) {
            office.access.may(somchai, SIGN);
        }
        assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
    }

    private Caller signIn(Caller who, Role... technical) {
        if (office.book.find(who.account()).isEmpty()) {
            office.settle(who.account(), PASSWORD, technical);
        }
        return renew(who);
    }

    private Caller renew(Caller who) {
        return office.signIn.renew(who, office.clock.instant()).orElseThrow();
    }

    private String begin(Object fact) {
        return office.organisation.facts().begin(fact, BEGIN, Optional.empty(), Citation.of("example", "ก"));
    }
}
