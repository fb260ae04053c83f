package th.samnak.organisation.absences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.samnak.api.Role;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.notices.Notice;
import th.samnak.api.organisation.Absence.Kind;
import th.samnak.api.organisation.Absences.Away;
import th.samnak.api.organisation.Absences.Cover;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
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
import th.samnak.testing.MemoryNotices;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;

/** Who may tell that somebody is away, who acts meanwhile, and who is told. */
@EachDatabase
class AbsencesTest {

    private static final Citation NOTE = Citation.whole("note");
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final PostId HEAD = new PostId("oags-head");
    private static final PostId DIRECTOR = new PostId("oags-1-director");
    private static final Caller STRANGER = new Caller(
            new PersonId("stranger"), "stranger", "นายอื่น ทดสอบ", new UnitId("ops"), Set.of(Role.HEAD), Secrecy.ORDINARY);

    private final TestDatabase databases;
    private final Database database;
    private final TestClock clock = TestClock.at("2026-08-03T09:30");
    private final TestAccess access = new TestAccess(TestAccess.SYSTEM);
    private final MemoryAuditTrail audit = new MemoryAuditTrail(access, clock);
    private final TurnedDay viewed = new TurnedDay(clock);
    private final MemoryNotices told = new MemoryNotices();
    private JpaOrganisation organisation;
    private JpaOrganisationBook book;
    private JpaAbsences absences;

    AbsencesTest(TestDatabase databases) {
        this.databases = databases;
        this.database = databases.open(new OrganisationTables());
    }

    @BeforeEach
    void start() {
        databases.empty();
        told.clear();
        clock.set("2026-08-03T09:30");
        Ledgers ledgers = new Ledgers(database, databases.transactions(), clock);
        MemoryEvents events = new MemoryEvents(databases.transactions());
        organisation = new JpaOrganisation(ledgers, viewed);
        book = new JpaOrganisationBook(organisation, ledgers, databases.transactions(), access, audit, events);
        absences = new JpaAbsences(organisation, ledgers, databases.transactions(), access, audit, events, clock);
        absences.ways = List.of(told);
        begin(new Post(new PostId("desk"), "นักจัดการงานทั่วไป", "Officer", new UnitId("oags-1"), Set.of(Role.OFFICER), false, 12));
        begin(new Post(new PostId("section"), "หัวหน้าฝ่าย", "Section head", new UnitId("oags-1"), Set.of(Role.SECTION_HEAD), false, 5));
        employ(Cast.SIRIPORN, HEAD);
        employ(Cast.WICHAI, new PostId("oags-deputy-1"));
        employ(Cast.PRASERT, DIRECTOR);
        employ(Cast.MALEE, new PostId("section"));
        employ(Cast.SOMCHAI, new PostId("desk"));
        employ(Cast.NARONG, new PostId("oags-9-director"));
        employ(STRANGER, new PostId("ops-head"));
    }

    @Test
    void the_deputy_acts_by_law_while_the_head_travels_and_both_ends_are_told() {
        String id = by(Cast.SIRIPORN, () -> absences.enter(Cast.SIRIPORN.person(), Kind.OFFICIAL_TRAVEL, TODAY, TODAY.plusDays(4)));
        assertThat(actingFor(HEAD, TODAY.plusDays(4))).contains(Cast.WICHAI.person());
        assertThat(actingFor(HEAD, TODAY.plusDays(5))).contains(Cast.SIRIPORN.person());
        assertThat(told.sent()).singleElement().satisfies(notice -> {
            assertThat(notice.to()).isEqualTo(Cast.WICHAI.person());
            assertThat(notice.subjectKey()).isEqualTo("organisation.notice.acts");
            assertThat(notice.arguments().getFirst()).isEqualTo("เลขาธิการสำนักงานอัยการสูงสุด");
        });
        told.clear();
        clock.set("2026-08-05T08:30");
        run(Cast.SIRIPORN, () -> absences.endEarly(id, TODAY.plusDays(1)));
        assertThat(actingFor(HEAD, TODAY.plusDays(1))).contains(Cast.WICHAI.person());
        assertThat(actingFor(HEAD, TODAY.plusDays(2))).contains(Cast.SIRIPORN.person());
        assertThat(told.sent()).extracting(notice -> notice.to() + " " + notice.subjectKey())
                .containsExactly("wichai organisation.notice.acts-no-more");
        assertThat(by(Cast.SIRIPORN, () -> absences.of(Cast.SIRIPORN.person()))).isEmpty();
        assertThat(audit.acts()).containsSubsequence("absence.enter", "absence.end");
    }

    @Test
    void the_next_one_is_told_when_who_acts_is_away_as_well() {
        begin(new Post(new PostId("second"), "รองเลขาธิการ", "Deputy", new UnitId("oags"), Set.of(Role.DEPUTY_HEAD), false, 90));
        Caller second = new Caller(new PersonId("second"), "second", "นายสอง ทดสอบ", new UnitId("oags"), Set.of(), Secrecy.ORDINARY);
        employ(second, new PostId("second"));
        run(Cast.SIRIPORN, () -> absences.enter(Cast.SIRIPORN.person(), Kind.LEAVE, TODAY, TODAY.plusDays(9)));
        told.clear();
        run(Cast.WICHAI, () -> absences.enter(Cast.WICHAI.person(), Kind.LEAVE, TODAY.plusDays(2), TODAY.plusDays(3)));
        assertThat(told.sent()).singleElement().satisfies(notice -> {
            assertThat(notice.to()).isEqualTo(second.person());
            assertThat(notice.arguments().getLast()).asString().isEqualTo("5 สิงหาคม 2569 – 6 สิงหาคม 2569");
        });
    }

    @Test
    void whoever_is_back_on_the_first_day_has_not_been_away() {
        String id = by(Cast.PRASERT, () -> absences.enter(Cast.PRASERT.person(), Kind.LEAVE, TODAY, TODAY));
        assertThat(organisation.on(TODAY).absent(Cast.PRASERT.person())).isTrue();
        run(Cast.PRASERT, () -> absences.endEarly(id, TODAY.minusDays(1)));
        assertThat(organisation.on(TODAY).absent(Cast.PRASERT.person())).isFalse();
        refused(Cast.PRASERT, () -> absences.endEarly(id, TODAY.minusDays(1)), NotFound.class);
    }

    @Test
    void others_are_entered_by_their_clerk_and_those_over_them_alone() {
        for (Caller may : List.of(Cast.WILAI, Cast.MALEE, Cast.SIRIPORN, Cast.WICHAI)) {
            String id = by(may, () -> absences.enter(Cast.PRASERT.person(), Kind.LEAVE, TODAY.plusDays(7), TODAY.plusDays(8)));
            assertThat(told.sent()).filteredOn(notice -> notice.to().equals(Cast.PRASERT.person())).extracting(Notice::subjectKey)
                    .containsExactly("organisation.notice.away-entered");
            run(may, () -> absences.cancel(id));
            told.clear();
        }
        for (Caller may : List.of(Cast.SOMCHAI, Cast.KANYA, Cast.NARONG, Cast.ADMIN, STRANGER)) {
            refused(may, () -> absences.enter(Cast.PRASERT.person(), Kind.LEAVE, TODAY, TODAY), NotPermitted.class);
        }
        assertThat(by(Cast.SOMCHAI, absences::people)).extracting(Person::id).containsExactly(Cast.SOMCHAI.person());
        assertThat(by(Cast.PRASERT, absences::people)).extracting(Person::id).startsWith(Cast.PRASERT.person())
                .containsExactlyInAnyOrder(Cast.PRASERT.person(), Cast.SOMCHAI.person(), Cast.MALEE.person());
        assertThat(by(Cast.NARONG, () -> absences.kinds(Cast.PRASERT.person()))).isEmpty();
    }

    @Test
    void nothing_is_entered_while_another_day_is_looked_at() {
        databases.guardedBy(viewed);
        refused(Cast.PRASERT, () -> viewed.at(TODAY.plusDays(1), () -> absences.enter(Cast.PRASERT.person(), Kind.LEAVE, TODAY, TODAY)),
                "other-day");
        databases.guardedBy(() -> {});
        assertThat(told.sent()).isEmpty();
    }

    @Test
    void a_suspension_is_entered_by_the_head_and_never_ended_by_the_person() {
        refused(Cast.PRASERT, () -> absences.enter(Cast.SOMCHAI.person(), Kind.SUSPENSION, TODAY, TODAY), NotPermitted.class);
        refused(Cast.SIRIPORN, () -> absences.enter(Cast.SIRIPORN.person(), Kind.SUSPENSION, TODAY, TODAY), NotPermitted.class);
        String id = by(Cast.SIRIPORN, () -> absences.enter(Cast.PRASERT.person(), Kind.SUSPENSION, TODAY, TODAY.plusDays(30)));
        refused(Cast.PRASERT, () -> absences.endEarly(id, TODAY.plusDays(1)), NotPermitted.class);
        refused(Cast.WILAI, () -> absences.endEarly(id, TODAY.plusDays(1)), NotPermitted.class);
        refused(STRANGER, () -> absences.endEarly(id, TODAY.plusDays(1)), NotFound.class);
        run(Cast.ADMIN, () -> absences.endEarly(id, TODAY.plusDays(1)));
        assertThat(organisation.on(TODAY.plusDays(2)).absent(Cast.PRASERT.person())).isFalse();
    }

    @Test
    void days_turned_round_passed_or_taken_are_refused_in_a_sentence() {
        PersonId somchai = Cast.SOMCHAI.person();
        refused(Cast.SOMCHAI, () -> absences.enter(somchai, Kind.LEAVE, TODAY.plusDays(1), TODAY), "last-before-first");
        refused(Cast.SOMCHAI, () -> absences.enter(somchai, Kind.LEAVE, TODAY.minusDays(1), TODAY), "absence-past");
        run(Cast.WILAI, () -> absences.enter(somchai, Kind.LEAVE, TODAY.minusDays(3), TODAY.minusDays(2)));
        String id = by(Cast.SOMCHAI, () -> absences.enter(somchai, Kind.LEAVE, TODAY.plusDays(2), TODAY.plusDays(4)));
        refused(Cast.SOMCHAI, () -> absences.enter(somchai, Kind.OFFICIAL_TRAVEL, TODAY.plusDays(4), TODAY.plusDays(6)), "away-already");
        refused(Cast.SOMCHAI, () -> absences.endEarly(id, TODAY.plusDays(4)), "absence-end");
        refused(Cast.SOMCHAI, () -> absences.endEarly(id, TODAY.minusDays(2)), "absence-end");
        run(Cast.SOMCHAI, () -> absences.enter(somchai, Kind.OFFICIAL_TRAVEL, TODAY.plusDays(5), TODAY.plusDays(6)));
        clock.set("2026-08-05T08:30");
        refused(Cast.SOMCHAI, () -> absences.cancel(id), "absence-begun");
    }

    @Test
    void why_somebody_is_away_is_told_to_them_and_those_over_them_alone() {
        run(Cast.PRASERT, () -> absences.enter(Cast.PRASERT.person(), Kind.LEAVE, TODAY, TODAY.plusDays(1)));
        for (Caller knows : List.of(Cast.PRASERT, Cast.WILAI, Cast.SIRIPORN)) {
            assertThat(by(knows, () -> absences.away(TODAY))).extracting(Away::kind).containsExactly(Optional.of(Kind.LEAVE));
        }
        for (Caller other : List.of(Cast.SOMCHAI, Cast.NARONG, Cast.ADMIN)) {
            assertThat(by(other, () -> absences.away(TODAY))).singleElement().satisfies(away -> {
                assertThat(away.kind()).isEmpty();
                assertThat(away.mayChange()).isFalse();
                assertThat(away.last()).contains(TODAY.plusDays(1));
            });
        }
        assertThat(by(STRANGER, () -> absences.away(TODAY))).isEmpty();
        assertThat(by(Cast.SOMCHAI, () -> absences.coming(TODAY))).isEmpty();
        assertThat(audit.latest(5)).extracting(Object::toString).noneMatch(entry -> entry.contains("LEAVE"));
    }

    @Test
    void nobody_acting_is_a_gap_where_others_wait_and_an_order_fills_it_for_its_days() {
        assertThat(by(Cast.SOMCHAI, () -> absences.foresee(Cast.SOMCHAI.person(), TODAY, TODAY))).singleElement()
                .satisfies(cover -> assertThat(cover.by().isPresent() || cover.gap()).isFalse());
        access.asSystem(() -> book.begin(
                new Authority(DIRECTOR, new Holder.ToPerson(Cast.MALEE.person()), Authority.Kind.ACTING_POSITION, 1, Optional.empty(),
                        Optional.empty(), "คำสั่งที่ 1/2569"),
                TODAY.plusDays(1), Optional.of(TODAY.plusDays(3)), NOTE));
        List<Cover> covers = by(Cast.PRASERT, () -> absences.foresee(Cast.PRASERT.person(), TODAY, TODAY.plusDays(4)));
        assertThat(covers).extracting(Cover::from).containsExactly(TODAY, TODAY.plusDays(1), TODAY.plusDays(3));
        assertThat(covers).extracting(Cover::gap).containsExactly(true, false, true);
        assertThat(covers.get(1).by().map(Capacity::person)).contains(Cast.MALEE.person());
        assertThat(organisation.on(TODAY).absent(Cast.PRASERT.person())).isFalse();
        run(Cast.PRASERT, () -> absences.enter(Cast.PRASERT.person(), Kind.LEAVE, TODAY, TODAY.plusDays(4)));
        assertThat(by(Cast.SOMCHAI, () -> absences.away(TODAY)).getFirst().covers()).isEqualTo(covers);
        assertThat(told.sent()).extracting(Notice::to).containsExactly(Cast.MALEE.person());
        assertThat(access.asSystem(() -> new AbsencesCommand(absences, clock).run(List.of())).rows()).singleElement()
                .satisfies(row -> assertThat(row.getLast()).isEqualTo(true));
    }

    private Optional<PersonId> actingFor(PostId post, LocalDate day) {
        return organisation.on(day).inChargeOf(post).map(Capacity::person);
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

    private void refused(Caller who, Runnable work, Class<? extends OfficeException> kind) {
        assertThatThrownBy(() -> run(who, work)).isInstanceOf(kind);
    }

    private void refused(Caller who, Runnable work, String key) {
        assertThatThrownBy(() -> run(who, work)).isInstanceOf(RuleViolation.class).hasMessage("organisation.error." + key);
    }

    private void employ(Caller who, PostId post) {
        begin(new Person(who.person(), "นาย", who.account(), "ทดสอบ", "", who.unit()));
        begin(new Tenure(post, who.person(), true));
    }

    private void begin(Object fact) {
        access.asSystem(() -> book.begin(fact, LocalDate.of(2020, 10, 1), Optional.empty(), NOTE));
    }
}
