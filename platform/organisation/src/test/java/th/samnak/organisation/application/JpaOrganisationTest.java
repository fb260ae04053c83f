package th.samnak.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static th.samnak.organisation.application.Rig.person;
import static th.samnak.organisation.application.Rig.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.Role;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation.OrganisationChanged;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.time.WorkingDays;
import th.samnak.organisation.OrganisationTables;
import th.samnak.organisation.calendar.Calendars;
import th.samnak.organisation.console.CalendarYearCommand;
import th.samnak.organisation.console.UnitsCommand;
import th.samnak.organisation.demo.DemoPeople;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestDatabase;

@EachDatabase
class JpaOrganisationTest {

    private static final UnitId BUREAU = new UnitId("oags-9");

    private final TestDatabase databases;
    private final Database database;
    private Rig rig;

    JpaOrganisationTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new OrganisationTables());
    }

    @BeforeEach
    void start() {
        rig = new Rig(databases, database);
    }

    @Test
    void both_agencies_come_with_their_units_in_order() {
        assertThat(rig.organisation.units()).hasSize(1 + 13 + 1 + 16);
        assertThat(rig.organisation.units().subList(0, 14)).extracting(unit -> unit.id().value())
                .startsWith("oags", "oags-1", "oags-2").endsWith("oags-12", "oags-13");
        assertThat(rig.organisation.units().get(14).id().value()).isEqualTo("ops");
        assertThat(rig.organisation.unit(BUREAU)).hasValueSatisfying(unit -> {
            assertThat(unit.nameTh()).isEqualTo("สำนักบริหารทรัพยากรบุคคล");
            assertThat(unit.nameEn()).isEqualTo("Human Resources Bureau");
            assertThat(unit.letterPrefix()).isEqualTo("อส 0001.9");
        });
        assertThat(rig.organisation.unit(unit("oags-8"))).map(Unit::nameEn)
                .contains("Buildings, Land, Design and Construction Bureau");
        assertThat(rig.organisation.people()).isEmpty();
    }

    @Test
    void what_is_shipped_is_brought_once() {
        rig.corrections.keep(moved("0 2999 9999"));
        String before = rig.book.checksum();
        rig.start();
        assertThat(rig.organisation.unit(BUREAU)).map(Unit::phone).contains("0 2999 9999");
        assertThat(rig.organisation.units()).hasSize(31);
        assertThat(rig.book.checksum()).isEqualTo(before);
    }

    @Test
    void a_correction_is_seen_recorded_and_told_and_does_not_reach_back() {
        String before = rig.organisation.unit(BUREAU).map(Unit::phone).orElseThrow();
        rig.corrections.keep(moved("0 2999 9999"));
        assertThat(rig.organisation.unit(BUREAU)).map(Unit::phone).contains("0 2999 9999");
        assertThat(rig.organisation.on(Rig.IN_FORCE).unit(BUREAU)).map(Unit::phone).contains(before);
        assertThat(rig.audit.about("organisation:unit:oags-9")).hasSize(1);
        assertThat(rig.events.published()).containsExactly(new OrganisationChanged());
    }

    @Test
    void only_an_administrator_changes_anything() {
        rig.access.signIn(Cast.SIRIPORN);
        assertThatThrownBy(() -> rig.corrections.keep(moved("1"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> rig.corrections.keep(named("x", "ก", "ข"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> rig.begin(named("x", "ก", "ข"), Rig.IN_FORCE)).isInstanceOf(NotPermitted.class);
        assertThat(rig.audit.acts()).isEmpty();
    }

    @Test
    void what_was_rolled_back_was_never_there() {
        assertThatThrownBy(() -> databases.transactions().together(() -> {
                    rig.corrections.keep(moved("0 2999 9999"));
                    assertThat(rig.organisation.unit(BUREAU)).map(Unit::phone).contains("0 2999 9999");
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rig.organisation.unit(BUREAU)).map(Unit::phone).contains("0 2000 0109");
        assertThat(rig.events.published()).isEmpty();
        rig.corrections.keep(moved("0 2888 8888"));
        assertThat(rig.organisation.unit(BUREAU)).map(Unit::phone).contains("0 2888 8888");
    }

    @Test
    void people_stand_in_dictionary_order_whatever_their_title() {
        databases.transactions().together(() -> {
            List.of("โกง", "ก้าว", "เอก", "กา", "ใกล้", "เกม", "ขา", "ก่อ", "แก", "ไก่", "การ", "ฮา").forEach(
                    name -> rig.corrections.keep(named("p-" + name.hashCode(), name, "ใจดี")));
            return true;
        });
        assertThat(rig.organisation.people()).extracting(Person::givenName)
                .containsExactly("ก่อ", "กา", "การ", "ก้าว", "เกม", "แก", "โกง", "ใกล้", "ไก่", "ขา", "เอก", "ฮา");
        assertThat(rig.organisation.peopleIn(BUREAU)).hasSize(12);
        assertThat(rig.organisation.peopleIn(unit("oags-1"))).isEmpty();
    }

    @Test
    void a_unit_belongs_to_its_agency() {
        assertThat(rig.organisation.agencyOf(BUREAU).id()).isEqualTo(unit("oags"));
        assertThat(rig.organisation.agencyOf(unit("ops")).id()).isEqualTo(unit("ops"));
        assertThat(rig.organisation.within(BUREAU, unit("oags"))).isTrue();
        assertThat(rig.organisation.within(BUREAU, BUREAU)).isTrue();
        assertThat(rig.organisation.within(unit("oags"), BUREAU)).isFalse();
        assertThat(rig.organisation.within(BUREAU, unit("ops"))).isFalse();
        assertThatThrownBy(() -> rig.organisation.agencyOf(unit("nowhere"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_person_moves_to_another_post_and_plays_its_parts() {
        rig.corrections.keep(named("p", "ก", "ข"));
        rig.corrections.assign(person("p"), Set.of(Role.OFFICER));
        assertThat(rig.organisation.now().postsOf(person("p"))).singleElement()
                .satisfies(post -> assertThat(post.roles()).containsExactly(Role.OFFICER));
        rig.clock.set("2026-09-01T08:00");
        rig.corrections.keep(new Person(person("p"), "นาย", "ก", "ข", "ผู้อำนวยการสำนักบริหารกลาง", unit("oags-1")));
        assertThat(rig.organisation.now().postsOf(person("p"))).extracting(Post::id).containsExactly(Rig.post("oags-1-director"));
        assertThat(rig.organisation.unit(unit("oags-1")).flatMap(Unit::head)).contains(person("p"));
        assertThat(rig.organisation.on(Rig.IN_FORCE.plusYears(20)).person(person("p"))).map(Person::unit).contains(unit("oags-1"));
    }

    @Test
    void nobody_gives_themselves_a_post_or_a_part() {
        rig.access.signIn(TestAccess.SYSTEM);
        rig.corrections.keep(named("admin", "ดู", "แล"));
        rig.access.signIn(Cast.ADMIN);
        refused("organisation.error.oneself", () -> rig.corrections.assign(person("admin"), Set.of(Role.HEAD)));
        refused("organisation.error.oneself", () -> rig.corrections.keep(
                new Person(person("admin"), "นาย", "ดู", "แล", "ผู้อำนวยการสำนักบริหารกลาง", unit("oags-1"))));
        Unit bureau = rig.organisation.unit(BUREAU).orElseThrow();
        refused("organisation.error.oneself", () -> rig.corrections.keep(new Unit(
                bureau.id(), bureau.nameTh(), bureau.nameEn(), bureau.letterPrefix(), bureau.parent(), bureau.order(),
                Optional.of(person("admin")), bureau.address(), bureau.phone(), bureau.email())));
        refused("organisation.error.technical-role", () -> rig.corrections.assign(person("p"), Set.of(Role.ADMINISTRATOR)));
        rig.corrections.keep(named("admin", "ดู", "แลดี"));
        assertThat(rig.organisation.person(person("admin"))).map(Person::surname).contains("แลดี");
        assertThat(rig.organisation.now().postsOf(person("admin"))).allMatch(post -> post.roles().isEmpty());
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    @Test
    void names_and_parents_take_an_instrument() {
        Unit known = rig.organisation.unit(BUREAU).orElseThrow();
        Unit renamed = new Unit(
                known.id(), "สำนักอื่น", known.nameEn(), known.letterPrefix(), known.parent(), known.order(), known.head(), "", "", "");
        assertThatThrownBy(() -> rig.corrections.keep(renamed)).isInstanceOf(RuleViolation.class)
                .hasMessage("organisation.error.takes-an-instrument");
        assertThatThrownBy(() -> rig.corrections.keep(Rig.unit("x", "oags", ""))).isInstanceOf(RuleViolation.class);
        rig.corrections.keep(Rig.unit("administration", "", ""));
        assertThat(rig.organisation.unit(unit("administration"))).isPresent();
    }

    @Test
    void a_demonstration_has_its_cast_and_heads() {
        rig.access.signIn(TestAccess.SYSTEM);
        new DemoPeople(rig.book).load();
        assertThat(rig.organisation.people()).extracting(person -> person.id().value())
                .containsAll(Cast.all().stream().map(caller -> caller.account()).toList());
        assertThat(rig.organisation.people()).extracting(Person::fullName)
                .containsAll(Cast.all().stream().map(caller -> caller.name()).toList());
        assertThat(rig.organisation.unit(unit("oags-1")).flatMap(Unit::head)).contains(person("prasert"));
        assertThat(rig.organisation.unit(unit("oags")).flatMap(Unit::head)).contains(person("siriporn"));
        assertThat(Cast.all()).filteredOn(caller -> !caller.account().equals("admin")).allSatisfy(caller -> {
            assertThat(rig.organisation.person(caller.person())).map(Person::unit).contains(caller.unit());
            assertThat(rig.organisation.now().postsOf(caller.person()).getFirst().roles()).isEqualTo(caller.roles());
        });
    }

    @Test
    void a_demonstration_has_a_whole_bureau_a_second_agency_and_orders_in_force() {
        rig.access.signIn(TestAccess.SYSTEM);
        new DemoPeople(rig.book).load();
        Chart now = rig.organisation.now();
        assertThat(now.postsIn(unit("oags-7"))).hasSize(43);
        assertThat(now.peopleIn(unit("oags-7"))).hasSize(40);
        assertThat(now.people()).filteredOn(person -> now.within(person.unit(), unit("ops"))).hasSizeGreaterThan(10);
        assertThat(now.inChargeOf(new PostId("oags-11-director"))).map(Capacity::person).contains(person("busaba"));
        assertThat(now.absent(person("surachai"))).isTrue();
        assertThat(now.inChargeOf(new PostId("oags-4-director"))).map(Capacity::person).contains(person("preecha"));
        assertThat(now.authorities()).hasSize(4).allSatisfy(row -> assertThat(now.exercising(row)).isPresent());
    }

    @Test
    void the_day_looked_at_is_the_one_turned_to() {
        assertThat(rig.viewed.at(Rig.IN_FORCE.minusDays(1), () -> rig.organisation.units().getFirst().nameTh()))
                .isEqualTo("สำนักงานอัยการสูงสุด");
        assertThat(rig.organisation.units().getFirst().nameTh()).isEqualTo("สำนักงานเลขาธิการสำนักงานอัยการสูงสุด");
    }

    @Test
    void nothing_is_written_while_another_day_is_looked_at() {
        databases.guardedBy(rig.viewed);
        String before = rig.book.checksum();
        assertThatThrownBy(() -> rig.viewed.at(Rig.IN_FORCE, () -> {
                    rig.corrections.keep(moved("1"));
                    return true;
                }))
                .isInstanceOfSatisfying(RuleViolation.class, e -> {
                    assertThat(e.messageKey()).isEqualTo("organisation.error.other-day");
                    assertThat(e.arguments()).containsExactly("1 ตุลาคม 2563");
                });
        assertThat(rig.book.checksum()).isEqualTo(before);
        rig.viewed.at(Rig.IN_FORCE, () -> rig.viewed.today(() -> {
            rig.corrections.keep(moved("2"));
            return true;
        }));
        assertThat(rig.book.checksum()).isNotEqualTo(before);
        databases.guardedBy(() -> {});
    }

    @Test
    void the_holidays_are_brought_once_and_kept() {
        WorkingDays days = calendar();
        assertThat(days.holidays(2026)).hasSize(22);
        assertThat(calendar().holidays(2026)).isEqualTo(days.holidays(2026));
        database.change(em -> em.createQuery("delete from KeptHoliday h where h.nameTh = :name")
                .setParameter("name", "วันรัฐธรรมนูญ")
                .executeUpdate());
        assertThat(calendar().holidays(2026)).hasSize(21);
    }

    @Test
    void the_console_tells_units_and_years() {
        assertThat(new UnitsCommand(rig.organisation).run(List.of()).rows()).hasSize(31);
        Report year = new CalendarYearCommand(calendar(), rig.organisation).run(List.of("2569"));
        assertThat(year.rows()).hasSize(22);
        assertThat(year.summary()).isEqualTo("241 working days in 2026 (2569)");
        assertThat(new CalendarYearCommand(calendar(), rig.organisation).run(List.of("2600")).summary())
                .contains("no holidays are known");
    }

    private Unit moved(String phone) {
        Unit known = rig.organisation.unit(BUREAU).orElseThrow();
        return new Unit(known.id(), known.nameTh(), known.nameEn(), known.letterPrefix(), known.parent(), known.order(),
                Optional.empty(), known.address(), phone, known.email());
    }

    private static Person named(String id, String given, String surname) {
        return new Person(person(id), given.equals("กา") ? "นางสาว" : "นาย", given, surname, "นักจัดการงานทั่วไป", BUREAU);
    }

    private WorkingDays calendar() {
        return new Calendars(databases, database).days;
    }
}
