package th.samnak.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.IncomingFilter;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.application.HistoryRow;
import th.samnak.correspondence.outgoing.application.OutgoingDetails;
import th.samnak.correspondence.outgoing.application.OutgoingFilter;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.outgoing.domain.OutgoingState;
import th.samnak.correspondence.register.application.RegisterQuery;
import th.samnak.correspondence.register.application.RegisterRow;
import th.samnak.correspondence.register.domain.RegisterKind;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryFacts;
import th.samnak.testing.TestDatabase;

/** Who looks at another day sees what is theirs today and was theirs on that day, and nothing that came after it. */
@EachDatabase
class OtherDayTest {

    private static final LocalDate EVE = Reorganised.CUT.minusDays(1);
    private static final UnitId OTHER = new UnitId("ops");

    private final TestDatabase test;
    private final Office office;

    OtherDayTest(TestDatabase test) {
        this.test = test;
        this.office = new Office(test);
    }

    @BeforeEach
    void onTheEve() throws SQLException {
        for (String table : List.of("incoming", "outgoing", "routings", "scopes", "filed", "followed", "heirs", "register")) {
            sql("delete from correspondence_" + table);
        }
        for (String table : List.of("entries", "moves", "lots", "lot_steps", "hand_overs", "series", "freezes")) {
            sql("delete from records_" + table);
        }
        office.clock.set("2026-09-29T09:30");
    }

    @Test
    void who_moved_to_another_agency_sees_neither_on_the_days_before() {
        String former = routedToTheFirst("ของสำนักเดิม");
        Caller clerk = Reorganised.in(OTHER, Cast.KANYA);
        String latter = office.by(clerk).reception().receive(letterOf(OTHER, "ของหน่วยงานใหม่"));
        move(Cast.WILAI, OTHER);
        move(Cast.PRASERT, OTHER);
        office.clock.set("2026-10-02T09:30");
        for (Caller mover : List.of(Reorganised.in(OTHER, Cast.WILAI), Reorganised.in(OTHER, Cast.PRASERT))) {
            assertThat(subjects(mover)).contains("ของหน่วยงานใหม่").doesNotContain("ของสำนักเดิม");
            assertThat(on(EVE, () -> subjects(mover))).isEmpty();
            for (IncomingFilter.Box box : IncomingFilter.Box.values()) {
                assertThat(on(EVE, () -> office.by(mover).incoming().count(box))).as(box.name()).isZero();
            }
            assertThat(on(EVE, () -> office.by(mover).registers().units())).isEmpty();
            for (UnitId unit : List.of(Office.FIRST, Office.CENTRAL, OTHER)) {
                assertThatThrownBy(() -> on(EVE, () -> lines(mover, unit))).isInstanceOf(NotFound.class);
            }
            assertThat(on(EVE, () -> office.search(mover, "ของ"))).isEmpty();
            for (String letter : List.of(former, latter)) {
                assertThatThrownBy(() -> on(EVE, () -> office.by(mover).attachments().list(letter))).isInstanceOf(NotFound.class);
            }
        }
    }

    @Test
    void who_went_to_the_successor_sees_the_eve_as_it_was() {
        Reorganised change = new Reorganised(office);
        change.announce();
        String before = routedToTheFirst("ก่อนปรับโครงสร้าง");
        change.cutOver(Map.of());
        office.clock.set("2026-10-02T09:30");
        Caller wilai = Reorganised.in(Reorganised.U1, Cast.WILAI);
        office.by(wilai).reception().receive(office.letter("หลังปรับโครงสร้าง"));
        assertThat(subjects(wilai)).contains("ก่อนปรับโครงสร้าง", "หลังปรับโครงสร้าง");
        assertThat(on(EVE, () -> subjects(wilai))).containsExactly("ก่อนปรับโครงสร้าง");
        assertThat(on(EVE, () -> lines(wilai, Office.CENTRAL))).extracting(RegisterRow::subject).containsExactly("ก่อนปรับโครงสร้าง");
        assertThat(lines(wilai, Office.CENTRAL)).hasSize(2);
        assertThat(on(EVE, () -> office.by(wilai).registers().units())).contains(Office.FIRST).doesNotContain(Reorganised.U1);
        assertThat(on(EVE.minusDays(10), () -> subjects(wilai))).isEmpty();
        assertThat(on(EVE, () -> office.by(wilai).attachments().list(before))).isEmpty();
    }

    @Test
    void a_letter_is_opened_as_it_stood_and_a_secret_read_is_logged_today() {
        String id = routedToTheFirst("ถึงสำนักหนึ่ง");
        String secret = office.by(Cast.ANONG).reception().receive(office.secret("เรื่องลับ", Secrecy.CONFIDENTIAL));
        office.clock.set("2026-10-02T09:30");
        office.by(Cast.WILAI).units().accept(office.incoming(id));
        office.by(Cast.PRASERT).units().assign(office.incoming(id), Cast.SOMCHAI.person(), "ทำความเห็น", Optional.empty());
        test.guardedBy(() -> office.viewed.other().ifPresent(day -> {
            throw new RuleViolation("organisation.error.other-day");
        }));
        try {
            IncomingDetails then = on(EVE, () -> office.by(Cast.PRASERT).incoming().open(id));
            assertThat(then.row().state()).isEqualTo(IncomingState.ROUTED);
            assertThat(then.row().ownerUnit()).contains(Office.FIRST);
            assertThat(then.history()).extracting(HistoryRow::act).containsExactly("ARRIVE", "REGISTER", "ROUTE");
            assertThat(then.minutes()).isEmpty();
            assertThat(then.slips()).isEmpty();
            assertThat(then.steps()).isEmpty();
            assertThat(office.by(Cast.PRASERT).incoming().open(id).row().state()).isEqualTo(IncomingState.ASSIGNED);
            assertThatThrownBy(() -> on(EVE.minusDays(9), () -> office.by(Cast.PRASERT).incoming().open(id)))
                    .isInstanceOf(NotFound.class);
            int reads = reads();
            on(EVE, () -> office.by(Cast.ANONG).incoming().open(secret));
            assertThat(reads()).isEqualTo(reads + 1);
            assertThat(office.audit.latest(1).getFirst().detail()).endsWith("as of " + EVE);
            assertThatThrownBy(() -> on(EVE, () -> office.by(Cast.WILAI).reception().receive(office.letter("วันอื่น"))))
                    .hasMessage("organisation.error.other-day");
        } finally {
            test.guardedBy(() -> {});
        }
    }

    @Test
    void an_outgoing_letter_is_opened_as_it_stood_too() {
        String id = office.proposedToPrasert(office.draft(LetterKind.EXTERNAL_LETTER, "ยังไม่ลงนามในวันนั้น"));
        office.clock.set("2026-10-02T09:30");
        office.by(Cast.PRASERT).signing().sign(office.outgoing(id), "");
        OutgoingDetails then = on(EVE, () -> office.by(Cast.PRASERT).outgoing().open(id));
        assertThat(then.row().state()).isEqualTo(OutgoingState.PROPOSED);
        assertThat(then.row().docNo()).isEmpty();
        assertThat(then.signature()).isEmpty();
        assertThat(then.steps()).isEmpty();
        assertThatThrownBy(() -> on(EVE, () -> office.by(Cast.PRASERT).outgoing().signedPaper(id)))
                .hasMessage("correspondence.error.not-signed");
        OutgoingFilter signed = new OutgoingFilter(OutgoingFilter.Box.ALL, EnumSet.of(OutgoingState.SIGNED), Set.of(),
                Optional.empty(), Optional.empty(), "");
        assertThat(office.by(Cast.PRASERT).outgoing().list(signed, 0, 10).total()).isEqualTo(1);
        assertThat(on(EVE, () -> office.by(Cast.PRASERT).outgoing().list(signed, 0, 10)).total()).isZero();
    }

    @Test
    void lists_and_figures_tell_the_states_of_that_day() {
        String id = routedToTheFirst("สถานะ");
        office.clock.set("2026-10-02T09:30");
        office.by(Cast.WILAI).units().accept(office.incoming(id));
        IncomingFilter routed = new IncomingFilter(IncomingFilter.Box.ALL, EnumSet.of(IncomingState.ROUTED), Optional.empty(),
                Optional.empty(), Optional.empty(), "");
        assertThat(office.by(Cast.PRASERT).incoming().list(routed, 0, 10).rows()).isEmpty();
        assertThat(on(EVE, () -> office.by(Cast.PRASERT).incoming().list(routed, 0, 10)).rows()).extracting(IncomingRow::state)
                .containsExactly(IncomingState.ROUTED);
        assertThat(office.by(Cast.WILAI).incoming().count(IncomingFilter.Box.TO_ACCEPT)).isZero();
        assertThat(on(EVE, () -> office.by(Cast.WILAI).incoming().count(IncomingFilter.Box.TO_ACCEPT))).isEqualTo(1);
        assertThat(on(EVE, () -> office.by(Cast.WILAI).work().statistics(Office.FIRST, 2569)).open()).isEqualTo(1);
        assertThat(on(EVE.minusDays(2), () -> office.by(Cast.WILAI).work().statistics(Office.FIRST, 2569)).open()).isZero();
    }

    private int reads() {
        return (int) office.audit.acts().stream().filter("letter.read-secret"::equals).count();
    }

    private String routedToTheFirst(String subject) {
        String id = office.by(Cast.WILAI).reception().receive(office.letter(subject));
        office.by(Cast.WILAI).reception().route(office.incoming(id), Office.FIRST, List.of(), "");
        return id;
    }

    private static ArrivalForm letterOf(UnitId registry, String subject) {
        return ArrivalForm.simple(registry, "กต 1", LocalDate.of(2026, 9, 1), "กรมตัวอย่าง", "ปลัด", subject);
    }

    private void move(Caller person, UnitId to) {
        MemoryFacts facts = office.organisation.facts();
        Post post = office.organisation.on(EVE).post(CastOrganisation.postOf(person)).orElseThrow();
        facts.endAll(Post.class, known -> known.id().equals(post.id()), Reorganised.CUT);
        facts.begin(new Post(post.id(), post.titleTh(), post.titleEn(), to, post.roles(), false, post.rank()),
                Reorganised.CUT, Optional.empty(), Reorganised.LAW);
        Person known = office.organisation.on(EVE).person(person.person()).orElseThrow();
        facts.endAll(Person.class, one -> one.id().equals(person.person()), Reorganised.CUT);
        facts.begin(
                new Person(known.id(), known.title(), known.givenName(), known.surname(), known.position(), to),
                Reorganised.CUT, Optional.empty(), Reorganised.LAW);
    }

    private <T> T on(LocalDate day, Supplier<T> work) {
        return office.viewed.at(day, work);
    }

    private List<String> subjects(Caller person) {
        return office.by(person).incoming().list(IncomingFilter.box(IncomingFilter.Box.ALL), 0, 50).rows().stream()
                .map(IncomingRow::subject)
                .toList();
    }

    private List<RegisterRow> lines(Caller person, UnitId unit) {
        return office.by(person).registers().list(RegisterQuery.whole(unit, RegisterKind.RECEIPT, 2569), 0, 50).rows();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = test.connect(); Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
