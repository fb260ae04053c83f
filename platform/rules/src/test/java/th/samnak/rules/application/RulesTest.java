package th.samnak.rules.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Measure;
import th.samnak.api.rules.RuleBook;
import th.samnak.api.rules.RuleBook.Draft;
import th.samnak.api.rules.RuleBook.Proposal;
import th.samnak.api.rules.RuleBook.State;
import th.samnak.rules.Parasols;
import th.samnak.rules.RulesTables;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryAuditTrail;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

@EachDatabase
class RulesTest {

    private static final String REPLY = "parasols.reply";
    private static final LocalDate BEFORE = LocalDate.of(2022, 2, 27);
    private static final LocalDate AFTER = LocalDate.of(2022, 2, 28);
    private static final LocalDate SOON = LocalDate.of(2026, 10, 1);

    private final TestDatabase test;
    private final Database database;
    private final TestAccess access = new TestAccess(Cast.ADMIN);
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
    private final CastOrganisation organisation = new CastOrganisation(clock);
    private JpaFigures shelf;
    private JpaRules rules;
    private RuleBook book;

    RulesTest(TestDatabase test) {
        this.test = test;
        this.database = test.open(new RulesTables());
    }

    @BeforeEach
    void start() {
        test.empty();
        shelf = new JpaFigures(database, test.transactions(), clock);
        shelf.bring(new Parasols());
        rules = new JpaRules(database, shelf, organisation);
        book = new JpaRuleBook(database, shelf, organisation, access, audit, clock);
    }

    @Test
    void what_a_function_brings_holds_from_its_day_and_is_not_verified() {
        assertThat(rules.on(REPLY, BEFORE).whole()).isEqualTo(15);
        assertThat(rules.on(REPLY, AFTER).whole()).isEqualTo(7);
        assertThat(rules.on(REPLY, BEFORE).until()).contains(AFTER);
        assertThat(rules.on("parasols.limit", AFTER).number()).isEqualByComparingTo(new BigDecimal("5000"));
        assertThat(rules.on("parasols.signs", AFTER).items()).containsExactly("HEAD", "DIRECTOR");
        assertThat(rules.on(REPLY, AFTER).isVerified()).isFalse();
        assertThat(rules.on(REPLY, AFTER).citation()).isEqualTo("ระเบียบร่มกระดาษ พ.ศ. 2565 ข้อ 9");
    }

    @Test
    void brought_twice_it_is_there_once() {
        shelf.bring(new Parasols());
        assertThat(book.history(REPLY)).hasSize(2);
    }

    @Test
    void before_the_first_day_nothing_holds_and_the_sentence_says_so() {
        assertThatThrownBy(() -> rules.on(REPLY, LocalDate.of(1996, 12, 31)))
                .isInstanceOf(RuleViolation.class)
                .satisfies(e -> assertThat(((OfficeException) e).messageKey()).isEqualTo("rules.error.none"));
    }

    @Test
    void a_change_holds_once_somebody_else_has_adopted_it_and_old_cases_keep_the_old_figure() {
        String id = book.propose(forAll("๕", SOON));
        assertThat(rules.on(REPLY, SOON).whole()).isEqualTo(7);
        adopt(id);
        assertThat(rules.on(REPLY, SOON).whole()).isEqualTo(5);
        assertThat(rules.on(REPLY, SOON.minusDays(1)).whole()).isEqualTo(7);
        assertThat(rules.on(REPLY, SOON).isVerified()).isFalse();
        assertThat(audit.acts()).contains("rule.propose", "rule.adopt");
    }

    @Test
    void nobody_adopts_or_verifies_what_they_proposed() {
        access.signIn(Cast.PRASERT);
        String id = book.propose(own("9", SOON));
        Proposal proposal = book.proposal(id);
        refused(() -> book.adopt(id, proposal.version()), "rules.error.four-eyes");
        refused(() -> book.refuse(id, proposal.version(), "ไม่เห็นด้วย"), "rules.error.four-eyes");
        access.signIn(Cast.SIRIPORN);
        assertThat(book.waiting()).isOne();
        book.adopt(id, proposal.version());
        assertThat(book.waiting()).isZero();
        access.signIn(Cast.PRASERT);
        refused(() -> book.verify(id), "rules.error.own");
    }

    @Test
    void an_agency_has_its_own_figure_and_the_other_agency_does_not_see_a_change() {
        access.signIn(Cast.PRASERT);
        adopt(book.propose(own("9", SOON)));
        assertThat(rules.on(REPLY, Cast.PRASERT.unit(), SOON).whole()).isEqualTo(9);
        assertThat(rules.on(REPLY, new UnitId("ops"), SOON).whole()).isEqualTo(7);
        assertThat(rules.on(REPLY, SOON).whole()).isEqualTo(7);
    }

    @Test
    void the_figure_of_another_agency_and_that_of_everybody_are_not_for_a_director_to_propose() {
        access.signIn(Cast.PRASERT);
        assertThatThrownBy(() -> book.propose(forAll("9", SOON))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> book.propose(draft(Optional.of(new UnitId("ops")), "9", SOON, Optional.empty())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_wrong_figure_is_replaced_and_stays_in_the_history() {
        Figure wrong = rules.on(REPLY, BEFORE);
        adopt(book.propose(draft(Optional.empty(), "14", wrong.from(), Optional.of(wrong.id()))));
        assertThat(rules.on(REPLY, BEFORE).whole()).isEqualTo(14);
        assertThat(rules.figure(wrong.id()).whole()).isEqualTo(15);
        assertThat(book.history(REPLY)).filteredOn(entry -> entry.replacedAt().isPresent()).hasSize(1);
        refused(() -> book.propose(draft(Optional.empty(), "13", wrong.from(), Optional.of(wrong.id()))), "rules.error.replaced");
    }

    @Test
    void two_figures_do_not_begin_on_one_day() {
        refused(() -> book.propose(forAll("9", AFTER)), "rules.error.same-day");
        String first = book.propose(forAll("9", SOON));
        String second = book.propose(forAll("8", SOON));
        adopt(first);
        access.signIn(Cast.SIRIPORN);
        refused(() -> book.adopt(second, book.proposal(second).version()), "rules.error.same-day");
        assertThat(rules.on(REPLY, SOON).whole()).isEqualTo(9);
    }

    @Test
    void a_value_that_does_not_fit_its_measure_is_refused_in_words() {
        refused(() -> book.propose(forAll("เจ็ด", SOON)), "rules.error.number");
        refused(() -> book.propose(forAll("7.5", SOON)), "rules.error.whole");
        refused(() -> book.propose(forAll("-1", SOON)), "rules.error.negative");
        refused(() -> book.propose(forAll(" ", SOON)), "error.required");
    }

    @Test
    void verifying_puts_name_and_day_to_it_once() {
        String id = rules.on(REPLY, AFTER).id();
        assertThatThrownBy(() -> book.verify(id)).isInstanceOf(NotPermitted.class);
        access.signIn(Cast.PRASERT);
        book.verify(id);
        Figure figure = rules.on(REPLY, AFTER);
        assertThat(figure.verified()).contains(new Figure.Check(Cast.PRASERT.person(), LocalDate.of(2026, 8, 3)));
        refused(() -> book.verify(id), "rules.error.verified");
    }

    @Test
    void a_new_version_of_a_function_corrects_only_what_nobody_has_put_their_name_to() {
        Figure better = new Figure("parasols.reply@new", REPLY, Optional.empty(), "6", Measure.DAYS, AFTER, Optional.empty(),
                "ระเบียบร่มกระดาษ พ.ศ. 2565", "ข้อ 9", Optional.empty());
        shelf.enter(java.util.List.of(better));
        assertThat(rules.on(REPLY, AFTER).whole()).isEqualTo(6);
        access.signIn(Cast.PRASERT);
        book.verify(rules.on(REPLY, AFTER).id());
        shelf.bring(new Parasols());
        assertThat(rules.on(REPLY, AFTER).whole()).isEqualTo(6);
    }

    @Test
    void a_decided_or_changed_proposal_is_not_decided_again() {
        String id = book.propose(forAll("9", SOON));
        assertThatThrownBy(() -> book.withdraw(id, book.proposal(id).version() + 1)).isInstanceOf(StaleDataException.class);
        book.withdraw(id, book.proposal(id).version());
        assertThat(book.proposal(id).state()).isEqualTo(State.WITHDRAWN);
        access.signIn(Cast.SIRIPORN);
        refused(() -> book.adopt(id, book.proposal(id).version()), "rules.error.decided");
    }

    private void adopt(String id) {
        access.signIn(Cast.SIRIPORN);
        book.adopt(id, book.proposal(id).version());
        access.signIn(Cast.ADMIN);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class)
                .satisfies(e -> assertThat(((OfficeException) e).messageKey()).isEqualTo(key));
    }

    private static Draft forAll(String value, LocalDate from) {
        return draft(Optional.empty(), value, from, Optional.empty());
    }

    private static Draft own(String value, LocalDate from) {
        return draft(Optional.of(new UnitId("oags")), value, from, Optional.empty());
    }

    private static Draft draft(Optional<UnitId> agency, String value, LocalDate from, Optional<String> replaces) {
        return new Draft(REPLY, agency, value, from, Optional.empty(), "ระเบียบร่มกระดาษ พ.ศ. 2569", "ข้อ 9", replaces, "มีระเบียบใหม่");
    }
}
