package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.Step;
import th.samnak.api.approvals.StepState;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.approvals.domain.KeptDecision;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;
import th.samnak.approvals.domain.Planned;

/** Tells a matter as a caller may know it. */
record Reader(EntityManager em, Services services, Table table) {

    private static final Set<Decision> PASSING = EnumSet.of(Decision.CHECKED, Decision.CONCURRED, Decision.NOTED, Decision.DISAGREED);
    private static final Set<Decision> BACK = EnumSet.of(Decision.RECONSIDER, Decision.MORE_FACTS, Decision.RETURNED);

    Approval tell(Course course, Caller caller) {
        KeptMatter matter = course.matter();
        boolean cleared = services.everything(caller) || caller.clearance().covers(matter.secrecy());
        Optional<KeptStep> mine = table.mine(course, caller.person());
        return new Approval(
                matter.id().strip(), matter.version(), matter.kind(), matter.record(), matter.unit(), matter.title(),
                matter.secrecy(), matter.proposal(), cleared ? matter.text() : "", matter.proposer(), matter.amount(),
                matter.concerns(), matter.state(), matter.round(), matter.urgency(), matter.actedFirst(), matter.submittedAt(),
                matter.due(), steps(course), minute(matter, cleared), mine.map(step -> step(step, titles(course))),
                may(course, mine, caller.person()),
                recallable(course, caller),
                services.kinds().find(matter.kind()).filter(MatterKind::undoable).isPresent());
    }

    private List<Step> steps(Course course) {
        Map<PersonId, String> titles = titles(course);
        return course.steps().stream()
                .filter(step -> !step.is(StepState.DROPPED) || step.doneBy().isPresent())
                .map(step -> step(step, titles))
                .toList();
    }

    private Map<PersonId, String> titles(Course course) {
        return services.kinds().find(course.matter().kind())
                .map(kind -> services.appointees(kind, course.matter().record()).titles())
                .orElse(Map.of());
    }

    private List<Decided> minute(KeptMatter matter, boolean cleared) {
        return em.createQuery("select d from KeptDecision d where d.matter = :matter order by d.seq", KeptDecision.class)
                .setParameter("matter", matter.id())
                .getResultStream()
                .map(KeptDecision::told)
                .map(one -> cleared ? one : masked(one))
                .toList();
    }

    private static Decided masked(Decided one) {
        return new Decided(one.id(), one.record(), one.matter(), one.decision(), "", one.by(), one.at(), one.signature());
    }

    private List<Decision> may(Course course, Optional<KeptStep> mine, PersonId person) {
        if (mine.isEmpty() || course.matter().state() != MatterState.OPEN && mine.get().layer() != Layer.TASK) {
            return List.of();
        }
        Set<Decision> may = EnumSet.noneOf(Decision.class);
        switch (mine.get().layer()) {
            case OWNER -> { }
            case TASK -> may.addAll(Set.of(Decision.NOTED, Decision.PROCEED));
            case CONCUR -> may.addAll(Set.of(Decision.CONCURRED, Decision.NOTED, Decision.DISAGREED, Decision.MORE_FACTS));
            case LINE -> {
                may.addAll(PASSING);
                may.addAll(BACK);
                if (!table.powers(course, person).isEmpty()) {
                    decisions(course).stream().filter(Decision::needsPower).forEach(may::add);
                }
            }
            case DECIDE -> {
                may.addAll(decisions(course));
                may.addAll(BACK);
                may.add(Decision.HELD);
            }
        }
        return List.copyOf(may);
    }

    private Set<Decision> decisions(Course course) {
        return Permitted.decisions(services.kinds().find(course.matter().kind()), course.matter().proposal());
    }

    /** Until the next one has decided. */
    static boolean recallable(Course course, Caller caller) {
        return course.matter().state() == MatterState.OPEN
                && course.matter().proposer().equals(caller.person())
                && course.in(StepState.DONE).isEmpty();
    }

    /** @param titles of those who decide by an appointment */
    private Step step(KeptStep kept, Map<PersonId, String> titles) {
        Chart chart = services.chart();
        Optional<PostId> post = kept.addressee().post();
        Optional<Capacity> charge = post.flatMap(chart::inChargeOf);
        Optional<PersonId> person = kept.doneBy().or(kept.addressee()::person).or(() -> charge.map(Capacity::person));
        boolean acting = kept.doneBy().isEmpty() && charge.filter(by -> by.kind().isPresent()).isPresent();
        return new Step(
                kept.id().strip(), kept.round(), kept.place(), kept.layer(), kept.state(), kept.unit(), post, person,
                title(chart, kept.layer(), post, person, titles), person.flatMap(services.organisation()::person).map(Person::fullName).orElse(""), acting,
                kept.due(), kept.openedAt(), kept.doneAt());
    }

    private static String title(
            Chart chart, Layer layer, Optional<PostId> post, Optional<PersonId> person, Map<PersonId, String> titles) {
        return person.filter(one -> layer == Layer.DECIDE).map(titles::get)
                .or(() -> post.flatMap(chart::post).map(Post::titleTh))
                .or(() -> person.flatMap(chart::person).map(Person::position))
                .orElse("");
    }

    /** As foreseen: nothing is kept yet. */
    static List<Step> foreseen(Chart chart, List<List<Planned>> places, Map<PersonId, String> titles) {
        List<Step> steps = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            for (Planned planned : places.get(place)) {
                Optional<Capacity> charge = planned.to().post().flatMap(chart::inChargeOf);
                Optional<PersonId> person = planned.to().person().or(() -> charge.map(Capacity::person));
                steps.add(new Step(
                        "", 1, place + 1, planned.layer(), StepState.PLANNED, planned.unit(), planned.to().post(), person,
                        title(chart, planned.layer(), planned.to().post(), person, titles),
                        person.flatMap(chart::person).map(Person::fullName).orElse(""),
                        charge.filter(by -> by.kind().isPresent()).isPresent(), Optional.empty(), Optional.empty(),
                        Optional.empty()));
            }
        }
        return steps;
    }
}
