package th.samnak.organisation.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Orders.Order;
import th.samnak.api.organisation.Orders.State;
import th.samnak.api.organisation.Orders.Terms;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationTables;
import th.samnak.organisation.application.JpaOrganisation;
import th.samnak.organisation.application.JpaOrganisationBook;
import th.samnak.organisation.application.TurnedDay;
import th.samnak.organisation.ledger.Ledgers;
import th.samnak.testing.Cast;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.MemoryEvents;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** From the draft of an order to its end. */
@EachDatabase
class OrdersTest {

    private static final Citation NOTE = Citation.whole("note");
    private static final LocalDate IN_FORCE = LocalDate.of(2020, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final PostId HEAD = new PostId("oags-head");
    private static final PostId DEPUTY = new PostId("oags-deputy-1");
    private static final PostId DIRECTOR = new PostId("oags-1-director");
    private static final PostId SECTION = new PostId("section");

    private final TestDatabase databases;
    private final Database database;
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final TestAccess access = new TestAccess(Cast.ADMIN);
    private final MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
    private JpaOrganisation organisation;
    private JpaOrganisationBook book;
    private JpaOrders orders;

    OrdersTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new OrganisationTables());
    }

    @BeforeEach
    void start() {
        databases.empty();
        clock.set("2026-08-03T09:30");
        Ledgers ledgers = new Ledgers(database, databases.transactions(), clock);
        organisation = new JpaOrganisation(ledgers, new TurnedDay(clock));
        book = new JpaOrganisationBook(
                organisation, ledgers, databases.transactions(), access, audit, new MemoryEvents(databases.transactions()));
        orders = new JpaOrders(database, organisation, book, access, audit, clock);
        begin(new Post(SECTION, "หัวหน้าฝ่ายสารบรรณกลาง", "Section head", new UnitId("oags-1"), Set.of(Role.SECTION_HEAD), false, 5));
        employ(Cast.SIRIPORN, HEAD, "oags");
        employ(Cast.WICHAI, DEPUTY, "oags");
        employ(Cast.PRASERT, DIRECTOR, "oags-1");
        employ(Cast.MALEE, SECTION, "oags-1");
        employ(Cast.NARONG, new PostId("oags-9-director"), "oags-9");
    }

    @Test
    void a_delegation_is_drafted_signed_by_the_holder_holds_and_is_revoked() {
        String id = by(Cast.MALEE, () -> orders.draft(delegation("2026-08-10")));
        assertThat(order(id).state()).isEqualTo(State.DRAFT);
        assertThat(by(Cast.MALEE, () -> orders.maySign(id))).isFalse();
        assertThat(by(Cast.SIRIPORN, () -> orders.maySign(id))).isTrue();
        run(Cast.SIRIPORN, () -> orders.sign(id, order(id).version()));
        assertThat(order(id).state()).isEqualTo(State.SIGNED);
        assertThat(order(id).signedAs()).containsExactly("เลขาธิการสำนักงานอัยการสูงสุด");
        clock.set("2026-08-10T08:30");
        assertThat(order(id).state()).isEqualTo(State.ACTIVE);
        assertThat(organisation.now().authoritiesOf(HEAD)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(order(id).fact().orElseThrow());
            assertThat(row.source().toString()).isEqualTo("order-" + id.substring(0, 13));
        });
        run(Cast.SIRIPORN, () -> orders.end(id, order(id).version(), LocalDate.of(2026, 8, 20), "เพิกถอน"));
        assertThat(order(id).state()).isEqualTo(State.ACTIVE);
        clock.set("2026-08-20T00:00");
        assertThat(order(id).state()).isEqualTo(State.ENDED);
        assertThat(organisation.now().authoritiesOf(HEAD)).isEmpty();
        assertThat(audit.acts())
                .containsSubsequence("order.draft", "order.sign", "order.end");
    }

    @Test
    void an_appointment_is_signed_by_a_superior_and_never_by_who_gets_the_power() {
        begin(new Absence(Cast.PRASERT.person(), Absence.Kind.LEAVE), TODAY);
        String id = by(Cast.MALEE, () -> orders.draft(acting(Cast.MALEE, "2026-08-03")));
        refused(Cast.MALEE, () -> orders.sign(id, order(id).version()), NotPermitted.class);
        refused(Cast.NARONG, () -> orders.sign(id, order(id).version()), NotPermitted.class);
        run(Cast.SIRIPORN, () -> orders.sign(id, order(id).version()));
        assertThat(organisation.now().inChargeOf(DIRECTOR).map(Capacity::lines)).contains(
                List.of("หัวหน้าฝ่ายสารบรรณกลาง รักษาการในตำแหน่ง", "ผู้อำนวยการสำนักบริหารกลาง"));
        String own = by(Cast.SIRIPORN, () -> orders.draft(terms(new Authority(HEAD, new Holder.ToPerson(Cast.SIRIPORN.person()),
                Kind.BY_DELEGATION, 1, Optional.empty(), Optional.empty(), "คำสั่งที่ 9/2569"), "2026-08-03")));
        refused(Cast.SIRIPORN, () -> orders.sign(own, order(own).version()), RuleViolation.class);
    }

    @Test
    void the_acting_head_signs_what_the_head_would() {
        begin(new Absence(Cast.SIRIPORN.person(), Absence.Kind.OFFICIAL_TRAVEL), TODAY);
        String id = by(Cast.MALEE, () -> orders.draft(acting(Cast.MALEE, "2026-08-04")));
        run(Cast.WICHAI, () -> orders.sign(id, order(id).version()));
        assertThat(order(id).signedAs()).containsExactly(
                "รองเลขาธิการสำนักงานอัยการสูงสุด รักษาราชการแทน", "เลขาธิการสำนักงานอัยการสูงสุด");
    }

    @Test
    void an_order_signed_on_paper_is_recorded_by_who_keeps_the_organisation() {
        String id = by(Cast.ADMIN, () -> orders.draft(acting(Cast.MALEE, "2026-08-03")));
        run(Cast.ADMIN, () -> orders.sign(id, order(id).version()));
        assertThat(order(id).state()).isEqualTo(State.ACTIVE);
        assertThat(order(id).signedAs()).isEmpty();
    }

    @Test
    void it_is_void_once_the_person_named_has_moved() {
        String id = by(Cast.ADMIN, () -> orders.draft(acting(Cast.MALEE, "2026-08-03")));
        run(Cast.ADMIN, () -> orders.sign(id, order(id).version()));
        String tenure = book.rows(Tenure.class).stream().filter(row -> row.what().post().equals(SECTION)).findFirst().orElseThrow().id();
        book.end(tenure, LocalDate.of(2026, 8, 10), NOTE);
        begin(new Post(new PostId("other"), "หัวหน้ากลุ่ม", "Head", new UnitId("oags-9"), Set.of(), false, 5), IN_FORCE);
        begin(new Tenure(new PostId("other"), Cast.MALEE.person(), true), LocalDate.of(2026, 8, 10));
        assertThat(order(id).state()).isEqualTo(State.ACTIVE);
        clock.set("2026-08-10T08:30");
        assertThat(order(id).state()).isEqualTo(State.VOID);
    }

    @Test
    void the_words_of_the_law_must_fit_the_post() {
        keyOf("organisation.error.acting-head", new Authority(SECTION, new Holder.ToPerson(Cast.NARONG.person()), Kind.ACTING_HEAD, 1,
                Optional.empty(), Optional.empty(), "คำสั่ง"));
        keyOf("organisation.error.acting-position", new Authority(HEAD, new Holder.ToPost(DEPUTY), Kind.ACTING_POSITION, 1,
                Optional.empty(), Optional.empty(), "คำสั่ง"));
        keyOf("organisation.error.acting-whole", new Authority(HEAD, new Holder.ToPost(DEPUTY), Kind.ACTING_HEAD, 1,
                Optional.empty(), Optional.of(BigDecimal.TEN), "คำสั่ง"));
        keyOf("organisation.error.to-itself", new Authority(HEAD, new Holder.ToPost(HEAD), Kind.BY_DELEGATION, 1,
                Optional.empty(), Optional.empty(), "คำสั่ง"));
        keyOf("organisation.error.missing", new Authority(HEAD, new Holder.ToPost(DEPUTY), Kind.BY_DELEGATION, 1,
                Optional.empty(), Optional.empty(), " "));
    }

    @Test
    void nobody_acts_for_one_post_in_two_forms() {
        String first = by(Cast.ADMIN, () -> orders.draft(acting(Cast.MALEE, "2026-08-03")));
        run(Cast.ADMIN, () -> orders.sign(first, order(first).version()));
        String second = by(Cast.ADMIN, () -> orders.draft(terms(new Authority(DIRECTOR, new Holder.ToPerson(Cast.MALEE.person()),
                Kind.ACTING_HEAD, 1, Optional.empty(), Optional.empty(), "คำสั่งที่ 10/2569"), "2026-08-03")));
        assertThatThrownBy(() -> run(Cast.ADMIN, () -> orders.sign(second, order(second).version())))
                .hasMessage("organisation.error.two-forms");
    }

    @Test
    void a_signed_order_is_neither_changed_nor_signed_again_and_a_draft_can_be_given_up() {
        String id = by(Cast.ADMIN, () -> orders.draft(delegation("2026-08-03")));
        refused(Cast.ADMIN, () -> orders.sign(id, 99), StaleDataException.class);
        assertThatThrownBy(() -> orders.end(id, order(id).version(), TODAY, "x")).hasMessage("organisation.error.order-not-signed");
        run(Cast.ADMIN, () -> orders.revise(id, order(id).version(), delegation("2026-08-05")));
        run(Cast.ADMIN, () -> orders.sign(id, order(id).version()));
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> orders.revise(id, order(id).version(), delegation("2026-08-06")),
                () -> orders.discard(id, order(id).version()),
                () -> orders.sign(id, order(id).version()))) {
            assertThatThrownBy(act).hasMessage("organisation.error.order-signed");
        }
        String draft = by(Cast.ADMIN, () -> orders.draft(delegation("2026-08-03")));
        run(Cast.ADMIN, () -> orders.discard(draft, order(draft).version()));
        assertThat(orders.list(Optional.of(new UnitId("oags")))).extracting(Order::id).containsExactly(id);
        assertThat(orders.list(Optional.of(new UnitId("oags-1")))).isEmpty();
    }

    private void keyOf(String key, Authority authority) {
        assertThatThrownBy(() -> orders.draft(terms(authority, "2026-08-03"))).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    private Order order(String id) {
        return orders.find(id);
    }

    private static Terms delegation(String from) {
        return terms(new Authority(HEAD, new Holder.ToPost(DEPUTY), Kind.BY_DELEGATION, 1, Optional.of("correspondence"),
                Optional.of(new BigDecimal("10000000")), "คำสั่งที่ 12/2569 ลงวันที่ 3 สิงหาคม 2569"), from);
    }

    private static Terms acting(Caller who, String from) {
        return terms(new Authority(DIRECTOR, new Holder.ToPerson(who.person()), Kind.ACTING_POSITION, 1, Optional.empty(),
                Optional.empty(), "คำสั่งที่ 8/2569"), from);
    }

    private static Terms terms(Authority authority, String from) {
        return new Terms(authority, LocalDate.parse(from), Optional.empty());
    }

    private <T> T by(Caller who, Supplier<T> work) {
        return access.as(who, work);
    }

    private void run(Caller who, Runnable work) {
        access.as(who, () -> {
            work.run();
            return true;
        });
    }

    private void refused(Caller who, Runnable work, Class<? extends Exception> kind) {
        assertThatThrownBy(() -> run(who, work)).isInstanceOf(kind);
    }

    private void employ(Caller who, PostId post, String unit) {
        begin(new Person(who.person(), "นาย", who.account(), "ทดสอบ", "", new UnitId(unit)));
        begin(new Tenure(post, who.person(), true));
    }

    private void begin(Object fact) {
        begin(fact, IN_FORCE);
    }

    private void begin(Object fact, LocalDate from) {
        book.begin(fact, from, Optional.empty(), NOTE);
    }
}
