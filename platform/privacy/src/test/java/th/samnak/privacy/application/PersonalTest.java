package th.samnak.privacy.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.privacy.DataSubject;
import th.samnak.api.privacy.PersonalHoldings;
import th.samnak.api.privacy.PersonalHoldings.Datum;
import th.samnak.api.privacy.PersonalHoldings.Holding;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.PrivacyTables;
import th.samnak.privacy.domain.Breach;
import th.samnak.privacy.domain.KeptRequest.Applicant;
import th.samnak.privacy.domain.KeptRequest.Right;
import th.samnak.privacy.domain.KeptRequest.State;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.SheetRules;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.WeekendsOnly;

@EachDatabase
class PersonalTest {

    private static final Caller OFFICER = new Caller(
            new PersonId("malee"), "malee", "นางมาลี งามการ", new UnitId("oags-1"), Set.of(Role.DATA_PROTECTION_OFFICER), Secrecy.ORDINARY);

    private final TestDatabase test;
    private final Database database;
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final TestAccess access = new TestAccess(Cast.SOMCHAI);
    private final CastOrganisation organisation = new CastOrganisation(clock);
    private ReadLog reads;
    private OwnData data;
    private RequestBook requests;
    private BreachBook breaches;

    PersonalTest(TestDatabase test) {
        this.test = test;
        this.database = test.open(new PrivacyTables());
    }

    @BeforeEach
    void begin() {
        test.empty();
        access.signIn(Cast.SOMCHAI);
        MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
        SheetRules rules = SheetRules.of(new PrivacyModule());
        PersonalHoldings papers = who -> who.name().contains("สมชาย")
                ? List.of(new Holding("papers.people", Optional.empty(), "\"บัตร\"", Optional.of(LocalDate.of(2026, 1, 5)),
                        List.of(new Datum("papers.post", "เจ้าหน้าที่\nหนึ่ง"))))
                : List.of();
        reads = new ReadLog(database, access, clock);
        data = new OwnData(
                database, access, organisation, new Sources(List.of(), List.of(papers), List.of(new OwnActivities()), List.of()), reads, audit,
                new PlainRegister(), Bench.keys(), clock);
        requests = new RequestBook(database, access, organisation, new Bench.Numbers(), rules, new WeekendsOnly(), audit, clock);
        breaches = new BreachBook(database, access, organisation, new Bench.Numbers(), rules, audit, clock);
    }

    @Test
    void one_sees_who_looked_at_ones_data_and_nobody_elses() {
        by(Cast.WILAI);
        reads.note("papers.people", "papers:person:somchai", List.of(Cast.SOMCHAI.person()));
        reads.note("papers.people", "papers:person:somchai", List.of(Cast.SOMCHAI.person()));
        reads.note("papers.people", "papers:person:wilai", List.of(Cast.WILAI.person()));
        assertThat(reads.mine()).isEmpty();
        assertThatThrownBy(() -> reads.of(Cast.SOMCHAI.person())).isInstanceOf(NotPermitted.class);
        by(Cast.SOMCHAI);
        assertThat(reads.mine()).singleElement().satisfies(look -> assertThat(look.name()).isEqualTo(Cast.WILAI.name()));
        clock.set("2026-08-03T10:30");
        by(Cast.WILAI);
        reads.note("papers.people", "papers:person:somchai", List.of(Cast.SOMCHAI.person()));
        access.asSystem(() -> {
            reads.note("papers.people", "papers:person:somchai", List.of(Cast.SOMCHAI.person()));
            return true;
        });
        by(OFFICER);
        assertThat(reads.of(Cast.SOMCHAI.person())).hasSize(2);
    }

    @Test
    void what_is_held_is_told_to_the_person_and_saved_as_json_and_pdf() throws IOException {
        assertThat(data.mine()).hasSize(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        data.export(data.me(), Locale.of("th"), out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("data.json");
            String json = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(json).contains("\"title\": \"\\\"บัตร\\\"\"", "เจ้าหน้าที่\\nหนึ่ง", "\"date\": \"2026-01-05\"");
            assertThat(zip.getNextEntry().getName()).isEqualTo("data.pdf");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("papers.activity.people");
        }
    }

    @Test
    void anothers_data_are_for_the_officer_alone_and_the_look_is_noted() {
        DataSubject somchai = new DataSubject(Optional.of(Cast.SOMCHAI.person()), "นายสมชาย พากเพียร", "");
        by(Cast.WILAI);
        assertThatThrownBy(() -> data.of(somchai)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> data.export(somchai, Locale.ENGLISH, new ByteArrayOutputStream())).isInstanceOf(NotPermitted.class);
        by(OFFICER);
        assertThat(data.of(somchai)).hasSize(1);
        assertThatThrownBy(() -> data.of(new DataSubject(Optional.empty(), "ก", ""))).isInstanceOf(RuleViolation.class);
        by(Cast.SOMCHAI);
        assertThat(reads.mine()).hasSize(1);
    }

    @Test
    void a_request_is_due_in_thirty_days_and_answered_only_once_it_is_known_who_asks() {
        by(OFFICER);
        String id = requests.receive(
                Right.ACCESS, new Applicant(Optional.empty(), "นายนอก สมมติ", "1234567890123", ""), "ขอสำเนา", LocalDate.of(2026, 7, 31));
        RequestBook.Row row = requests.open(id);
        assertThat(row.number()).isEqualTo("1/2569");
        assertThat(row.dueOn()).isEqualTo(LocalDate.of(2026, 8, 30));
        assertThat(row.figure().isVerified()).isFalse();
        assertThatThrownBy(() -> requests.answer(id, row.version(), State.GRANTED, "ให้แล้ว"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal ->
                        assertThat(refusal.messageKey()).isEqualTo("privacy.error.not-identified"));
        requests.identify(id, row.version(), "บัตรประชาชน");
        assertThatThrownBy(() -> requests.answer(id, requests.open(id).version(), State.REFUSED, " ")).isInstanceOf(RuleViolation.class);
        clock.set("2026-08-31T09:00");
        assertThat(requests.open(id).overdue()).isTrue();
        requests.answer(id, requests.open(id).version(), State.PARTLY, "ให้บางส่วน");
        assertThat(requests.open(id).overdue()).isFalse();
        assertThat(requests.waiting()).isZero();
        assertThatThrownBy(() -> requests.receive(
                Right.ERASURE, row.applicant(), "ลบ", LocalDate.of(2026, 9, 1))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void one_asks_for_oneself_and_sees_the_answer() {
        String id = requests.ask(Right.CORRECTION, "แก้นามสกุล");
        assertThat(requests.mine()).singleElement().satisfies(row -> assertThat(row.state()).isEqualTo(State.RECEIVED));
        assertThatThrownBy(() -> requests.open(id)).isInstanceOf(NotPermitted.class);
        by(Cast.WILAI);
        assertThat(requests.mine()).isEmpty();
    }

    @Test
    void the_clock_of_a_breach_runs_for_seventy_two_hours_from_the_moment_it_was_known() {
        by(OFFICER);
        Instant known = clock.instant().minusSeconds(3600);
        String id = breaches.enter(new Breach.Event(known, "ส่งอีเมลผิด", 12, true, ""));
        BreachBook.Row row = breaches.open(id);
        assertThat(row.left().orElseThrow().toHours()).isEqualTo(71);
        assertThat(breaches.waiting()).isOne();
        assertThatThrownBy(() -> breaches.close(id, row.version(), "ปิด")).isInstanceOf(RuleViolation.class);
        clock.set("2026-08-07T09:30");
        assertThat(breaches.open(id).left().orElseThrow().isNegative()).isTrue();
        breaches.notified(id, breaches.open(id).version(), "หนังสือ 1 ล่าช้าเพราะวันหยุด");
        breaches.peopleTold(id, breaches.open(id).version(), "ทางอีเมล");
        breaches.close(id, breaches.open(id).version(), "อบรมซ้ำ");
        assertThat(breaches.open(id).closedAt()).isPresent();
        assertThat(breaches.waiting()).isZero();
        assertThatThrownBy(() -> breaches.enter(new Breach.Event(clock.instant().plusSeconds(60), "x", 0, false, "")))
                .isInstanceOf(RuleViolation.class);
        by(Cast.SOMCHAI);
        assertThatThrownBy(() -> breaches.list()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_privacy_notice_is_acknowledged_once_per_edition() {
        assertThat(data.acknowledged()).isEmpty();
        data.acknowledge();
        data.acknowledge();
        assertThat(data.acknowledged()).contains(clock.instant());
    }

    private void by(Caller person) {
        access.signIn(person);
    }
}
