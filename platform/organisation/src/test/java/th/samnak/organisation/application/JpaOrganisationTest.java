package th.samnak.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation.OrganisationChanged;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationTables;
import th.samnak.organisation.console.CalendarYearCommand;
import th.samnak.organisation.console.UnitsCommand;
import th.samnak.organisation.demo.DemoPeople;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class JpaOrganisationTest {

    private static final UnitId BUREAU = new UnitId("oags-9");

    private final TestDatabase databases;
    private final Database database;
    private final TestAccess access = new TestAccess(Cast.ADMIN);
    private final MemoryAuditTrail audit = new MemoryAuditTrail(access, TestClock.at("2026-08-03T09:30"));
    private MemoryEvents events;
    private JpaOrganisation organisation;

    JpaOrganisationTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new OrganisationTables());
    }

    @BeforeEach
    void start() {
        databases.empty();
        events = new MemoryEvents(databases.transactions());
        organisation = started();
    }

    private JpaOrganisation started() {
        return new JpaOrganisation(database, databases.transactions(), access, audit, events);
    }

    @Test
    void both_agencies_come_with_their_units_in_order() {
        assertThat(organisation.units()).hasSize(1 + 13 + 1 + 16);
        assertThat(organisation.units().subList(0, 14)).extracting(unit -> unit.id().value())
                .startsWith("oags", "oags-1", "oags-2").endsWith("oags-12", "oags-13");
        assertThat(organisation.units().get(14).id().value()).isEqualTo("ops");
        assertThat(organisation.unit(BUREAU)).hasValueSatisfying(unit -> {
            assertThat(unit.nameTh()).isEqualTo("สำนักบริหารทรัพยากรบุคคล");
            assertThat(unit.nameEn()).isEqualTo("Human Resources Bureau");
            assertThat(unit.letterPrefix()).isEqualTo("อส 0001.9");
        });
        assertThat(organisation.unit(new UnitId("oags-8"))).map(Unit::nameEn)
                .contains("Buildings, Land, Design and Construction Bureau");
        assertThat(organisation.people()).isEmpty();
    }

    @Test
    void units_are_brought_once() {
        organisation.keep(renamed("สำนักทรัพยากรบุคคล"));
        assertThat(started().unit(BUREAU)).map(Unit::nameTh).contains("สำนักทรัพยากรบุคคล");
        assertThat(started().units()).hasSize(31);
    }

    @Test
    void a_change_is_seen_recorded_and_told() {
        organisation.keep(renamed("สำนักทรัพยากรบุคคล"));
        assertThat(organisation.unit(BUREAU)).map(Unit::nameTh).contains("สำนักทรัพยากรบุคคล");
        assertThat(audit.about("organisation:unit:oags-9")).hasSize(1);
        assertThat(events.published()).containsExactly(new OrganisationChanged());
    }

    @Test
    void only_an_administrator_changes_anything() {
        access.signIn(Cast.SIRIPORN);
        assertThatThrownBy(() -> organisation.keep(renamed("สำนักอื่น"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> organisation.keep(person("x", "ก", "ข"))).isInstanceOf(NotPermitted.class);
        assertThat(audit.acts()).isEmpty();
    }

    @Test
    void what_was_rolled_back_was_never_there() {
        assertThatThrownBy(() -> databases.transactions().together(() -> {
                    organisation.keep(renamed("สำนักที่ไม่มีวันเกิด"));
                    assertThat(organisation.unit(BUREAU)).map(Unit::nameTh).contains("สำนักที่ไม่มีวันเกิด");
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(organisation.unit(BUREAU)).map(Unit::nameTh).contains("สำนักบริหารทรัพยากรบุคคล");
        assertThat(events.published()).isEmpty();
    }

    @Test
    void people_stand_in_dictionary_order_whatever_their_title() {
        List.of("โกง", "ก้าว", "เอก", "กา", "ใกล้", "เกม", "ขา", "ก่อ", "แก", "ไก่", "การ", "ฮา").forEach(
                name -> organisation.keep(person("p-" + name.hashCode(), name, "ใจดี")));
        assertThat(organisation.people()).extracting(Person::givenName)
                .containsExactly("ก่อ", "กา", "การ", "ก้าว", "เกม", "แก", "โกง", "ใกล้", "ไก่", "ขา", "เอก", "ฮา");
        assertThat(organisation.peopleIn(BUREAU)).hasSize(12);
        assertThat(organisation.peopleIn(new UnitId("oags-1"))).isEmpty();
    }

    @Test
    void a_unit_belongs_to_its_agency() {
        assertThat(organisation.agencyOf(BUREAU).id()).isEqualTo(new UnitId("oags"));
        assertThat(organisation.agencyOf(new UnitId("ops")).id()).isEqualTo(new UnitId("ops"));
        assertThat(organisation.within(BUREAU, new UnitId("oags"))).isTrue();
        assertThat(organisation.within(BUREAU, BUREAU)).isTrue();
        assertThat(organisation.within(new UnitId("oags"), BUREAU)).isFalse();
        assertThat(organisation.within(BUREAU, new UnitId("ops"))).isFalse();
        assertThatThrownBy(() -> organisation.agencyOf(new UnitId("nowhere"))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_makes_no_sense_is_refused_beside_its_field() {
        refused(changed("", "อส 0001.9", Optional.of("oags"), Optional.empty()), "nameTh");
        refused(changed("ก".repeat(301), "อส 0001.9", Optional.of("oags"), Optional.empty()), "nameTh");
        refused(changed("สำนัก", "0001", Optional.of("oags"), Optional.empty()), "letterPrefix");
        refused(changed("สำนัก", "อส 0001.9", Optional.of("nowhere"), Optional.empty()), "parent");
        refused(changed("สำนัก", "อส 0001.9", Optional.of("oags-9"), Optional.empty()), "parent");
        refused(changed("สำนัก", "อส 0001.9", Optional.of("oags"), Optional.of("nobody")), "head");
        assertThatThrownBy(() -> organisation.keep(new Person(
                        new PersonId("p"), "นาย", "ก", "ข", "", new UnitId("nowhere"))))
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.field()).contains("unit"));
        assertThat(organisation.unit(BUREAU)).map(Unit::nameTh).contains("สำนักบริหารทรัพยากรบุคคล");
    }

    @Test
    void a_demonstration_has_its_cast_and_heads() {
        access.signIn(TestAccess.SYSTEM);
        databases.transactions().together(() -> {
            new DemoPeople(organisation).load();
            return true;
        });
        assertThat(organisation.people()).extracting(person -> person.id().value())
                .containsExactlyInAnyOrderElementsOf(Cast.all().stream().map(caller -> caller.account()).toList());
        assertThat(organisation.people()).extracting(Person::fullName)
                .containsExactlyInAnyOrderElementsOf(Cast.all().stream().map(caller -> caller.name()).toList());
        assertThat(organisation.unit(new UnitId("oags-1")).flatMap(Unit::head)).contains(new PersonId("prasert"));
        assertThat(organisation.unit(new UnitId("oags")).flatMap(Unit::head)).contains(new PersonId("siriporn"));
    }

    @Test
    void the_holidays_are_brought_once_and_kept() {
        JpaWorkingDays days = new JpaWorkingDays(database);
        assertThat(days.holidays(2026)).hasSize(22);
        assertThat(new JpaWorkingDays(database).holidays(2026)).isEqualTo(days.holidays(2026));
        database.change(em -> em.createQuery("delete from KeptHoliday h where h.nameTh = :name")
                .setParameter("name", "วันรัฐธรรมนูญ")
                .executeUpdate());
        assertThat(new JpaWorkingDays(database).holidays(2026)).hasSize(21);
    }

    @Test
    void the_console_tells_units_and_years() {
        assertThat(new UnitsCommand(organisation).run(List.of()).rows()).hasSize(31);
        Report year = new CalendarYearCommand(new JpaWorkingDays(database)).run(List.of("2569"));
        assertThat(year.rows()).hasSize(22);
        assertThat(year.summary()).isEqualTo("241 working days in 2026 (2569)");
        assertThat(new CalendarYearCommand(new JpaWorkingDays(database)).run(List.of("2600")).summary())
                .contains("no holidays are known");
    }

    private void refused(Unit unit, String field) {
        assertThatThrownBy(() -> organisation.keep(unit))
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.field()).contains(field));
    }

    private static Unit renamed(String name) {
        return changed(name, "อส 0001.9", Optional.of("oags"), Optional.empty());
    }

    private static Unit changed(String name, String prefix, Optional<String> parent, Optional<String> head) {
        return new Unit(
                BUREAU, name, "Bureau", prefix, parent.map(UnitId::new), 9, head.map(PersonId::new), "ถนนตัวอย่าง", "", "");
    }

    private static Person person(String id, String given, String surname) {
        return new Person(new PersonId(id), given.equals("กา") ? "นางสาว" : "นาย", given, surname, "", BUREAU);
    }
}
