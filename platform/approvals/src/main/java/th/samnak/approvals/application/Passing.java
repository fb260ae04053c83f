package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.UnaryOperator;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.StepState;
import th.samnak.api.approvals.Turn;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.approvals.domain.Addressee;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;
import th.samnak.approvals.domain.Planned;

/** The same step is asked of somebody else: deadline and minute stay, and its function is told. */
record Passing(Database database, Services services, Events events) {

    private static final List<MatterState> PENDING = List.of(MatterState.OPEN, MatterState.RETURNED, MatterState.HELD);
    private static final String OF = "select m from KeptMatter m where m.record = :record";

    void asks(String matter, String step, UnaryOperator<Planned> how) {
        database.change(em -> {
            Course course = new Course(em, services, em.find(KeptMatter.class, matter));
            KeptStep kept = em.find(KeptStep.class, step);
            Planned next = how.apply(new Planned(kept.layer(), kept.unit(), kept.addressee(), kept.legal()));
            kept.follow(next.unit(), next.to());
            course.matter().touch();
            told(em, course);
        });
    }

    void proposedBy(RecordId record, PersonId to) {
        database.change(em -> em.createQuery(OF, KeptMatter.class)
                .setParameter("record", record.toString())
                .getResultList()
                .forEach(matter -> {
                    Course course = new Course(em, services, matter);
                    course.in(StepState.OPEN).stream()
                            .filter(step -> step.layer() == Layer.OWNER || step.layer() == Layer.TASK)
                            .forEach(step -> step.follow(step.unit(), Addressee.of(to)));
                    if (PENDING.contains(matter.state())) {
                        matter.ownedBy(to);
                    }
                }));
    }

    /** Whoever was appointed to decide is asked in place of who had been; what is still to be checked before is left as it is. */
    void appointedAnew(RecordId record) {
        database.change(em -> em.createQuery(OF, KeptMatter.class)
                .setParameter("record", record.toString())
                .getResultList()
                .stream()
                .filter(matter -> PENDING.contains(matter.state()))
                .forEach(matter -> services.kinds().find(matter.kind()).ifPresent(kind -> anew(em, matter, kind))));
    }

    private void anew(EntityManager em, KeptMatter matter, MatterKind kind) {
        Course course = new Course(em, services, matter);
        List<PersonId> appointed = services.appointees(kind, matter.record()).powers().stream().map(Capacity::person).toList();
        List<KeptStep> others = course.steps().stream()
                .filter(step -> step.layer() == Layer.DECIDE && (step.is(StepState.OPEN) || step.is(StepState.PLANNED)))
                .filter(step -> step.addressee().person().filter(appointed::contains).isEmpty())
                .toList();
        if (kind.byAppointment() && !others.isEmpty() && !appointed.isEmpty()) {
            Planned next = services.way(kind, matter, course.recused()).deciding().getFirst().getFirst();
            others.forEach(step -> step.follow(next.unit(), next.to()));
            matter.touch();
            told(em, course);
        }
    }

    private void told(EntityManager em, Course course) {
        services.access().signedIn().ifPresent(caller -> {
            new Ledger(em, services, events, Telling.nobody(services), caller).told(course, Turn.What.REPLANNED, List.of());
        });
    }
}
