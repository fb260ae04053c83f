package th.samnak.organisation.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Orders.Order;
import th.samnak.api.organisation.Orders.State;
import th.samnak.api.organisation.Orders.Terms;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
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

/** The register with what was laid down without a draft, and delegations that are handed on. */
@EachDatabase
class HandedOnTest {

    private static final Citation NOTE = Citation.whole("note");
    private static final LocalDate IN_FORCE = LocalDate.of(2020, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate END = LocalDate.of(2026, 10, 1);
    private static final PostId HEAD = new PostId("oags-head");
    private static final PostId DEPUTY = new PostId("oags-deputy-1");
    private static final PostId DIRECTOR = new PostId("oags-1-director");
    private static final Caller ELSEWHERE = new Caller(
            new PersonId("elsewhere"), "elsewhere", "", new UnitId("ops"), Set.of(Role.HEAD), Secrecy.ORDINARY);
    private static final PostId NINTH = new PostId("oags-9-director");

    private final TestDatabase databases;
    private final Database database;
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final TestAccess access = new TestAccess(Cast.ADMIN);
    private JpaOrganisation organisation;
    private JpaOrganisationBook book;
    private JpaOrders orders;

    HandedOnTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new OrganisationTables());
    }

    @BeforeEach
    void start() {
        databases.empty();
        clock.set("2026-08-03T09:30");
        MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
        Ledgers ledgers = new Ledgers(database, databases.transactions(), clock);
        organisation = new JpaOrganisation(ledgers, new TurnedDay(clock));
        book = new JpaOrganisationBook(
                organisation, ledgers, databases.transactions(), access, audit, new MemoryEvents(databases.transactions()));
        orders = new JpaOrders(database, organisation, book, access, audit, clock);
        employ(Cast.SIRIPORN, HEAD, "oags");
        employ(Cast.WICHAI, DEPUTY, "oags");
        employ(Cast.PRASERT, DIRECTOR, "oags-1");
        employ(Cast.NARONG, NINTH, "oags-9");
    }

    @Test
    void what_the_order_permits_is_handed_on_by_the_delegate_and_printed_with_both_posts() {
        String given = given(true);
        assertThat(access.as(Cast.WICHAI, orders::handedOn)).extracting(Dated::id).containsExactly(given);
        assertThat(access.as(ELSEWHERE, orders::handedOn)).isEmpty();
        String id = draft(on(given, DIRECTOR, "correspondence:sign", "500000", END));
        assertThatThrownBy(() -> sign(Cast.SIRIPORN, id)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> sign(Cast.NARONG, id)).isInstanceOf(NotPermitted.class);
        sign(Cast.WICHAI, id);
        assertThat(lines(id)).containsExactly(List.of(
                "ผู้อำนวยการสำนักบริหารกลาง ปฏิบัติราชการแทน", "รองเลขาธิการสำนักงานอัยการสูงสุด ปฏิบัติราชการแทน",
                "เลขาธิการสำนักงานอัยการสูงสุด"));
    }

    @Test
    void what_was_not_permitted_is_refused_and_cannot_be_chosen() {
        String given = given(false);
        assertThat(access.as(Cast.WICHAI, orders::handedOn)).isEmpty();
        refused("onward-not-permitted", on(given, DIRECTOR, "correspondence", "500000", END));
        refused("onward-none", on("unknown", DIRECTOR, "correspondence", "500000", END));
    }

    @Test
    void it_reaches_no_further_and_lasts_no_longer_than_what_was_given() {
        String given = given(true);
        refused("onward-matters", on(given, DIRECTOR, "meetings", "500000", END));
        refused("onward-limit", on(given, DIRECTOR, "correspondence", "1000000.01", END));
        refused("onward-time", on(given, DIRECTOR, "correspondence", "500000", END.plusDays(1)));
        refused("to-itself", on(given, DEPUTY, "correspondence", "500000", END));
        refused("to-itself", on(given, HEAD, "correspondence", "500000", END));
        Authority again = on(given, DIRECTOR, "correspondence", "500000", END).authority();
        refused("onward-once", terms(new Authority(HEAD, again.to(), again.kind(), 1, again.matters(), again.limit(), "คำสั่ง",
                true, again.under())));
        refused("acting-onward", terms(new Authority(HEAD, again.to(), Kind.ACTING_HEAD, 1, Optional.empty(), Optional.empty(), "คำสั่ง",
                true, Optional.empty())));
    }

    @Test
    void it_is_handed_on_once_and_ends_with_what_it_rests_on() {
        String given = given(true);
        String id = draft(on(given, DIRECTOR, "correspondence", "500000", END));
        sign(Cast.WICHAI, id);
        String fact = orders.find(id).fact().orElseThrow();
        assertThat(access.as(Cast.PRASERT, orders::handedOn)).extracting(Dated::id).containsExactly(given);
        refused("onward-not-permitted", on(fact, NINTH, "correspondence", "500000", END));
        book.end(given, LocalDate.of(2026, 8, 20), NOTE);
        assertThat(orders.find(id).state()).isEqualTo(State.ACTIVE);
        clock.set("2026-08-20T00:00");
        assertThat(orders.find(id).state()).isEqualTo(State.VOID);
        assertThat(lines(id)).isEmpty();
    }

    @Test
    void an_authority_that_never_was_a_draft_is_in_the_register_and_can_be_ended() {
        String given = given(false);
        Order order = orders.list(Optional.empty()).getFirst();
        assertThat(order.id()).isEqualTo(given);
        assertThat(order.state()).isEqualTo(State.ACTIVE);
        assertThat(order.draftedBy()).isEmpty();
        assertThat(order.signedBy()).isEmpty();
        assertThat(order.source()).contains(NOTE);
        assertThat(orders.list(Optional.of(new UnitId("oags-9")))).isEmpty();
        assertThatThrownBy(() -> end(Cast.NARONG, given)).isInstanceOf(NotPermitted.class);
        end(Cast.SIRIPORN, given);
        clock.set("2026-08-10T00:00");
        assertThat(orders.find(given).state()).isEqualTo(State.ENDED);
        assertThat(orders.list(Optional.empty())).extracting(Order::id).containsExactly(given);
    }

    @Test
    void what_was_signed_here_stands_in_the_register_once() {
        String id = draft(terms(delegation(false)));
        sign(Cast.SIRIPORN, id);
        assertThat(orders.list(Optional.empty())).singleElement().satisfies(order -> {
            assertThat(order.id()).isEqualTo(id);
            assertThat(order.draftedBy()).contains(Cast.ADMIN.person());
            assertThat(order.source()).isPresent();
        });
    }

    private String given(boolean onward) {
        return book.begin(delegation(onward), IN_FORCE, Optional.of(END), NOTE);
    }

    private static Authority delegation(boolean onward) {
        return new Authority(HEAD, new Holder.ToPost(DEPUTY), Kind.BY_DELEGATION, 1, Optional.of("correspondence"),
                Optional.of(new BigDecimal("1000000")), "คำสั่งที่ 12/2569", onward, Optional.empty());
    }

    private static Terms on(String given, PostId to, String matters, String limit, LocalDate until) {
        Authority authority = new Authority(HEAD, new Holder.ToPost(to), Kind.BY_DELEGATION, 1, Optional.of(matters),
                Optional.of(new BigDecimal(limit)), "คำสั่งที่ 20/2569", false, Optional.of(given));
        return new Terms(authority, TODAY, Optional.of(until));
    }

    private static Terms terms(Authority authority) {
        return new Terms(authority, TODAY, Optional.of(END));
    }

    private List<List<String>> lines(String id) {
        return organisation.now().authorities().stream()
                .filter(row -> row.id().equals(orders.find(id).fact().orElseThrow()))
                .flatMap(row -> organisation.now().exercising(row).stream())
                .map(Capacity::lines)
                .toList();
    }

    private void refused(String key, Terms terms) {
        assertThatThrownBy(() -> draft(terms)).hasMessage("organisation.error." + key);
    }

    private String draft(Terms terms) {
        return orders.draft(terms);
    }

    private void sign(Caller who, String id) {
        access.as(who, () -> {
            orders.sign(id, orders.find(id).version());
            return true;
        });
    }

    private void end(Caller who, String id) {
        access.as(who, () -> {
            orders.end(id, 0, LocalDate.of(2026, 8, 10), "เพิกถอน");
            return true;
        });
    }

    private void employ(Caller who, PostId post, String unit) {
        book.begin(new Person(who.person(), "นาย", who.account(), "ทดสอบ", "", new UnitId(unit)), IN_FORCE, Optional.empty(), NOTE);
        book.begin(new Tenure(post, who.person(), true), IN_FORCE, Optional.empty(), NOTE);
    }
}
