package th.samnak.approvals.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.StepState;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;

/** Who sits before which step, and with which power. */
record Table(Services services) {

    /** What the person is asked for now: as the addressee, or in the last step as a delegate of the addressee. */
    Optional<KeptStep> mine(Course course, PersonId person) {
        if (course.recused().contains(person)) {
            return Optional.empty();
        }
        Seats seats = services.seats(person);
        List<KeptStep> open = course.in(StepState.OPEN);
        return open.stream()
                .filter(step -> seats.sits(step.addressee()))
                .findFirst()
                .or(() -> open.stream()
                        .filter(step -> step.layer() == Layer.DECIDE)
                        .filter(step -> powers(course, person).stream()
                                .anyMatch(power -> step.addressee().post().filter(power.post().id()::equals).isPresent()))
                        .findFirst());
    }

    /** In which capacities the person has the power today; none for the proposer unless the kind lets them. */
    List<Capacity> powers(Course course, PersonId person) {
        KeptMatter matter = course.matter();
        Set<PersonId> recused = course.recused();
        Optional<MatterKind> kind = services.kinds().find(matter.kind());
        if (kind.isEmpty() || recused.contains(person)
                || matter.proposer().equals(person) && !kind.get().mayDecideOwn()) {
            return List.of();
        }
        return held(kind.get(), matter, person).stream()
                .filter(held -> kind.get().admits(matter.record(), held))
                .filter(held -> new Ceilings(services.rules()).reach(
                        kind.get(), held, matter.unit(), matter.amount(), services.day(matter.submittedAt())))
                .filter(held -> independent(services.chart(), held, matter.proposer(), matter.concerns(), recused))
                .toList();
    }

    private List<Capacity> held(MatterKind kind, KeptMatter matter, PersonId person) {
        return kind.byAppointment()
                ? services.appointees(kind, matter.record()).powers().stream().filter(one -> one.person().equals(person)).toList()
                : services.minutes().capacities(person, matter.act(kind.permission()));
    }

    /** Nobody has their own matter decided by whom they lent their power. */
    static boolean independent(
            Chart chart, Capacity held, PersonId proposer, Optional<PersonId> concerns, Set<PersonId> recused) {
        return held.kind().filter(kind -> kind == Authority.Kind.BY_DELEGATION).isEmpty()
                || chart.holderOf(held.post().id())
                        .filter(lender -> lender.equals(proposer) || recused.contains(lender)
                                || concerns.filter(lender::equals).isPresent())
                        .isEmpty();
    }

    /** In which capacities the person could take that decision in the step. */
    List<Capacity> capacities(Course course, KeptStep step, PersonId person, Decision decision) {
        if (decision.needsPower() || step.layer() == Layer.DECIDE && !decision.sendsBack()) {
            return powers(course, person);
        }
        return services.seats(person).in(step.addressee()).stream().toList();
    }

    MatterKind kind(KeptMatter matter) {
        return services.kinds().running(matter.kind());
    }
}
