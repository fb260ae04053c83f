package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.StepState;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.UnitId;
import th.samnak.approvals.domain.Addressee;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;
import th.samnak.approvals.domain.Planned;

/** Moves a matter along its steps. Whatever happens, a pending matter has an open step and an ended one has none but tasks. */
final class Course {

    private static final String STEPS =
            "select s from KeptStep s where s.matter = :matter and s.round = :round order by s.place, s.id";

    private static final String RECUSED =
            "select distinct d.person from KeptDecision d where d.matter = :matter and d.decision = :recused";

    private final EntityManager em;
    private final Services services;
    private final KeptMatter matter;
    private final List<KeptStep> steps;
    private final List<KeptStep> fresh = new ArrayList<>();
    private @Nullable Set<PersonId> recused;

    Course(EntityManager em, Services services, KeptMatter matter) {
        this.em = em;
        this.services = services;
        this.matter = matter;
        this.steps = new ArrayList<>(em.createQuery(STEPS, KeptStep.class)
                .setParameter("matter", matter.id())
                .setParameter("round", matter.round())
                .getResultList());
    }

    KeptMatter matter() {
        return matter;
    }

    List<KeptStep> steps() {
        return steps;
    }

    /** What was opened by this act, and still is. */
    List<KeptStep> opened() {
        return fresh.stream().filter(step -> step.is(StepState.OPEN)).toList();
    }

    List<KeptStep> in(StepState state) {
        return steps.stream().filter(step -> step.is(state)).toList();
    }

    /** Units whose opinion is there, or was not waited for. */
    Set<UnitId> heard() {
        return steps.stream()
                .filter(step -> step.layer() == Layer.CONCUR && (step.is(StepState.DONE) || step.is(StepState.SILENT)))
                .map(KeptStep::unit)
                .collect(Collectors.toSet());
    }

    /** Who left the matter to others because of an interest of their own. */
    Set<PersonId> recused() {
        if (recused == null) {
            recused = Set.copyOf(em.createQuery(RECUSED, PersonId.class)
                    .setParameter("matter", matter.id())
                    .setParameter("recused", Decision.RECUSED)
                    .getResultList());
        }
        return recused;
    }

    void recusedAnew() {
        recused = null;
    }

    /** Somebody else is asked for the same, at the same time as those who are asked already. */
    void instead(KeptStep former, Planned planned) {
        KeptStep step = new KeptStep(UUID.randomUUID().toString(), matter, former.place(), planned);
        step.open(services.now(), former.due().orElse(null));
        em.persist(step);
        steps.add(step);
        fresh.add(step);
        requireCleared(step);
    }

    /** Takes the place of whatever was still planned, and goes on to its first. */
    void lay(List<List<Planned>> places) {
        in(StepState.PLANNED).forEach(KeptStep::drop);
        int place = steps.stream().mapToInt(KeptStep::place).max().orElse(0);
        for (List<Planned> together : places) {
            place++;
            for (Planned planned : together) {
                KeptStep step = new KeptStep(UUID.randomUUID().toString(), matter, place, planned);
                em.persist(step);
                steps.add(step);
            }
        }
        goOn();
    }

    /** Opens the next place once nobody is asked any more. */
    void goOn() {
        if (!in(StepState.OPEN).isEmpty()) {
            return;
        }
        int next = in(StepState.PLANNED).stream().mapToInt(KeptStep::place).min().orElse(-1);
        List<KeptStep> opened = in(StepState.PLANNED).stream().filter(step -> step.place() == next).toList();
        opened.forEach(step -> step.open(services.now(), due(step)));
        fresh.addAll(opened);
        opened.forEach(this::requireCleared);
    }

    private @Nullable LocalDate due(KeptStep step) {
        if (step.layer() != Layer.CONCUR || step.legal()) {
            return matter.due().orElse(null);
        }
        return services.calendar().plus(services.today(), services.figure("silence", matter));
    }

    private void requireCleared(KeptStep step) {
        if (!matter.secrecy().isSecret()) {
            return;
        }
        PersonId asked = step.addressee().person()
                .or(() -> step.addressee().post().flatMap(services.chart()::inChargeOf).map(by -> by.person()))
                .orElseThrow(() -> new RuleViolation("approvals.error.nobody-may"));
        if (!services.cleared(asked, matter.secrecy())) {
            throw RuleViolation.of("to", "approvals.error.not-cleared");
        }
    }

    void done(KeptStep step, PersonId by) {
        step.done(by, services.now());
        matter.touch();
    }

    /** One step back: the one before it is asked again and this one after it; the owner where there is none. */
    boolean stepBack(KeptStep step, PersonId by) {
        KeptStep before = in(StepState.DONE).stream()
                .filter(other -> other.place() < step.place() && other.layer() == Layer.LINE)
                .max(Comparator.comparing(KeptStep::place))
                .orElse(null);
        if (before == null) {
            toOwner(step, by);
            return false;
        }
        List<List<Planned>> places = new ArrayList<>(List.of(List.of(again(before)), List.of(again(step))));
        in(StepState.PLANNED).stream()
                .collect(Collectors.groupingBy(KeptStep::place, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(together -> places.add(together.stream().map(this::again).toList()));
        done(step, by);
        in(StepState.OPEN).forEach(KeptStep::drop);
        lay(places);
        return true;
    }

    /** Where the post stands no more, whoever sat in it is asked in their present one. */
    private Planned again(KeptStep step) {
        Chart chart = services.chart();
        Addressee to = step.addressee();
        if (to.post().filter(post -> chart.post(post).isEmpty()).isPresent() && step.doneBy().isPresent()) {
            PersonId person = step.doneBy().get();
            to = chart.postsOf(person).stream().findFirst().map(post -> Addressee.of(post.id())).orElseGet(() -> Addressee.of(person));
        }
        UnitId unit = to.post().flatMap(chart::post).map(Post::unit).orElse(step.unit());
        return new Planned(step.layer(), unit, to, step.legal());
    }

    void toOwner(KeptStep step, PersonId by) {
        done(step, by);
        stop(MatterState.RETURNED);
        ask(Layer.OWNER, matter.proposer());
    }

    /** Nobody on the way is asked any more. */
    void stop(MatterState state) {
        steps.stream().filter(step -> step.is(StepState.OPEN) || step.is(StepState.PLANNED)).forEach(KeptStep::drop);
        matter.go(state, services.now());
    }

    void ask(Layer layer, PersonId person) {
        UnitId unit = services.organisation().person(person).map(known -> known.unit()).orElse(matter.proposerUnit());
        int place = steps.stream().mapToInt(KeptStep::place).max().orElse(0) + 1;
        Planned planned = Planned.of(layer, unit, Addressee.of(person));
        KeptStep step = new KeptStep(UUID.randomUUID().toString(), matter, place, planned);
        step.open(services.now(), matter.due().orElse(null));
        em.persist(step);
        steps.add(step);
        fresh.add(step);
    }
}
