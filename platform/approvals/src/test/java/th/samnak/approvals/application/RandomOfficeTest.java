package th.samnak.approvals.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Concurrence;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.Step;
import th.samnak.api.approvals.StepState;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.approvals.ApprovalsModule;
import th.samnak.testing.Cast;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.EachDatabase;
import th.samnak.testing.MemoryFacts;
import th.samnak.testing.TestDatabase;

/** Offices that live for some weeks: people come and go, decide, return, press twice; once in between the bureau ends. */
@EachDatabase
class RandomOfficeTest {

    private static final UnitId HEIR = new UnitId("oags-14");
    private static final List<Caller> STAFF =
            List.of(Cast.SOMCHAI, Cast.MALEE, Cast.PRASERT, Cast.WICHAI, Cast.SIRIPORN, Cast.NARONG, Cast.ANONG);
    private static final List<Decision> TRIED = List.of(
            Decision.CONCURRED, Decision.CONCURRED, Decision.CONCURRED, Decision.CHECKED, Decision.APPROVED, Decision.APPROVED,
            Decision.RECONSIDER, Decision.MORE_FACTS, Decision.DISAGREED, Decision.REJECTED, Decision.HELD);

    private final TestDatabase base;
    private final Map<String, Optional<LocalDate>> dues = new HashMap<>();
    private Desk desk;
    private Random random;

    RandomOfficeTest(TestDatabase base) {
        this.base = base;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_step_is_lost_none_decided_twice_and_every_capacity_held(long seed) {
        random = new Random(seed);
        desk = new Desk(base);
        base.empty();
        desk.delegate(500_000);
        desk.organisation.facts().begin(new Mandate(new UnitId("oags-9"), ModuleId.of("people"), Mandate.Reach.AGENCY, true));
        if (random.nextBoolean()) {
            desk.concurring.add(new Concurrence(ModuleId.of("people"), random.nextBoolean()));
        }
        Set<String> matters = new java.util.LinkedHashSet<>();
        int cut = 60 + random.nextInt(60);
        for (int move = 0; move < 200; move++) {
            desk.clock.advance(Duration.ofMinutes(7 + random.nextInt(500)));
            if (move == cut) {
                reorganise(matters);
            }
            if (random.nextInt(6) == 0 || matters.isEmpty()) {
                propose(matters);
            } else if (random.nextInt(15) == 0) {
                LocalDate today = LocalDate.now(desk.clock);
                desk.absent(STAFF.get(1 + random.nextInt(STAFF.size() - 1)), today.plusDays(1), today.plusDays(2 + random.nextInt(4)));
            } else {
                String one = List.copyOf(matters).get(random.nextInt(matters.size()));
                act(one);
                sound(one);
            }
            if (move == cut) {
                matters.forEach(this::sound);
            }
        }
        matters.forEach(this::sound);
        assertThat(matters).hasSizeGreaterThan(5);
        assertThat(matters.stream().map(desk::seen).filter(matter -> matter.state() == MatterState.DECIDED)).isNotEmpty();
    }

    private void propose(Set<String> matters) {
        try {
            matters.add(desk.submitted(desk.spend(random.nextBoolean() ? 400_000 : 2_000_000)));
        } catch (OfficeException nobody) {
            assertThat(nobody.messageKey()).isEqualTo("approvals.error.nobody-may");
        }
    }

    private void act(String id) {
        Approval matter = desk.seen(id);
        Caller by = random.nextInt(4) == 0 ? STAFF.get(random.nextInt(STAFF.size())) : asked(matter);
        boolean last = matter.open().stream().anyMatch(step -> step.layer() == Layer.DECIDE) && random.nextInt(3) > 0;
        Decision decision = last ? Decision.APPROVED : TRIED.get(random.nextInt(TRIED.size()));
        try {
            if (matter.state() == MatterState.HELD) {
                desk.by(by).resume(id, matter.version(), "", Desk.key());
            } else if (matter.state() == MatterState.RETURNED) {
                desk.by(Cast.SOMCHAI).submit(new th.samnak.api.approvals.Submission(
                        matter.kind(), matter.record(), matter.unit(), matter.title(), matter.secrecy(), "", 0, matter.amount(),
                        matter.concerns(), Optional.empty(), Optional.empty(), Optional.empty(), false), Desk.key());
            } else {
                desk.by(by);
                Deed deed = desk.deed(id, decision);
                Approval first = desk.approvals.decide(deed);
                assertThat(desk.approvals.decide(deed).minute()).as("pressed twice").isEqualTo(first.minute());
            }
        } catch (OfficeException refused) {
            assertThat(desk.seen(id).minute()).isEqualTo(matter.minute());
        }
    }

    private Caller asked(Approval matter) {
        return matter.open().stream()
                .flatMap(step -> step.person().stream())
                .flatMap(person -> STAFF.stream().filter(one -> one.person().equals(person)))
                .findFirst()
                .orElse(Cast.SOMCHAI);
    }

    private void sound(String id) {
        Approval matter = desk.seen(id);
        boolean open = !matter.open().isEmpty();
        assertThat(open).as("%s has an open step exactly while it is pending", id).isEqualTo(matter.state().pending());
        assertThat(matter.open()).allSatisfy(step -> assertThat(step.post()
                        .map(post -> desk.organisation.now().post(post).isPresent())
                        .orElse(true))
                .as("a post that stands is asked").isTrue());
        Set<String> done = new HashSet<>();
        for (Step step : matter.steps()) {
            assertThat(done.add(step.id())).isTrue();
        }
        if (matter.state() == MatterState.OPEN) {
            assertThat(matter.steps().stream().filter(step -> step.layer() == Layer.DECIDE && step.state() != StepState.DROPPED
                    && step.state() != StepState.DONE)).as("somebody decides in the end").isNotEmpty();
        }
        matter.minute().forEach(this::held);
    }

    private void held(Decided decided) {
        Proofs proofs = new Proofs(
                desk.organisation, desk.authorities, ZoneId.of("Asia/Bangkok"), List.of(Desk.APPROVE, Desk.NOTE));
        assertThat(proofs.of(decided)).as("%s of %s", decided.decision(), decided.by().person()).allMatch(Proofs.Link::holds);
    }

    /** The first bureau ends; its director's post with it. */
    private void reorganise(Set<String> matters) {
        LocalDate cut = LocalDate.now(desk.clock).plusDays(1);
        MemoryFacts facts = desk.organisation.facts();
        facts.endAll(Unit.class, unit -> unit.id().equals(Desk.FIRST), cut);
        facts.begin(new Unit(HEIR, "สำนักใหม่", "New", "อต 0014", Optional.of(new UnitId("oags")), 14, Optional.empty(), "", "", ""),
                cut, Optional.empty(), Desk.LAW);
        facts.begin(new Succeeded(Desk.FIRST, HEIR), cut, Optional.empty(), Desk.LAW);
        for (Caller one : Cast.all().stream().filter(one -> one.unit().equals(Desk.FIRST)).toList()) {
            Post post = desk.organisation.on(cut.minusDays(1)).post(CastOrganisation.postOf(one)).orElseThrow();
            facts.endAll(Post.class, known -> known.id().equals(post.id()), cut);
            facts.endAll(Tenure.class, known -> known.post().equals(post.id()), cut);
            PostId next = new PostId(post.id().value() + "-new");
            facts.begin(new Post(next, post.titleTh(), "", HEIR, post.roles(), post.heads(), post.rank()), cut, Optional.empty(), Desk.LAW);
            facts.begin(new Tenure(next, one.person(), true), cut, Optional.empty(), Desk.LAW);
            Person person = desk.organisation.person(one.person()).orElseThrow();
            facts.endAll(Person.class, known -> known.id().equals(person.id()), cut);
            facts.begin(new Person(person.id(), person.title(), person.givenName(), person.surname(), person.position(), HEIR), cut,
                    Optional.empty(), Desk.LAW);
        }
        matters.forEach(id -> dues.put(id, desk.seen(id).due()));
        List<List<Step>> before = matters.stream().sorted().map(id -> desk.seen(id).steps()).toList();
        desk.clock.set(cut + "T00:00");
        JpaApprovalSuccession succession = new JpaApprovalSuccession(desk.database, desk.organisation);
        Handing handing = new Handing("plan-1/oags-1", Desk.FIRST, HEIR, cut, Map.of(), Map.of());
        desk.base.transactions().together(() -> {
            succession.follow(handing);
            return true;
        });
        List<String> followed = new ArrayList<>();
        matters.forEach(id -> followed.add(id + desk.seen(id).due().equals(dues.get(id))));
        assertThat(followed).allMatch(line -> line.endsWith("true"));
        assertThat(matters.stream().map(desk::seen).flatMap(matter -> matter.open().stream()).map(Step::unit)).doesNotContain(Desk.FIRST);
        assertThat(ApprovalsModule.ID).isEqualTo(succession.module());
        assertThat(before).hasSameSizeAs(matters);
    }
}
