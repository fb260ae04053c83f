package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Approvals.ApprovalChanged;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decider;
import th.samnak.api.approvals.MinuteLine;
import th.samnak.api.approvals.Turn;
import th.samnak.api.errors.NotFound;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.PersonId;
import th.samnak.approvals.domain.ClockEvent;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;

/** What one act reads and writes, in its transaction. */
record Ledger(EntityManager em, Services services, Events events, Telling telling, Caller caller) {

    Course course(String matter) {
        KeptMatter kept = em.find(KeptMatter.class, matter);
        if (kept == null) {
            throw new NotFound("matter");
        }
        return new Course(em, services, kept);
    }

    List<Decided> minute(KeptMatter matter, Optional<KeptStep> step, Decider by, List<MinuteLine> lines) {
        JpaMinutes.Place place = new JpaMinutes.Place(
                matter.record(), Optional.of(matter.id()), step.map(KeptStep::id).orElse(null));
        return services.minutes().write(em, place, by, lines);
    }

    void clock(KeptMatter matter, ClockEvent.Event event, String reason) {
        PersonId by = caller.person();
        em.persist(new ClockEvent(
                UUID.randomUUID().toString(), matter, services.minutes().next(), event, services.today(), reason, by));
    }

    /** Tells the function and, after the commit, whoever listens. */
    Approval told(Course course, Turn.What what, List<Decided> minute) {
        em.flush();
        Reader reader = new Reader(em, services, new Table(services));
        Approval now = reader.tell(course, caller);
        services.kinds().find(course.matter().kind()).ifPresent(kind -> kind.turned(new Turn(what, now, minute)));
        telling.of(course, what, minute, caller.person());
        events.publish(new ApprovalChanged(now.id(), now.record()));
        return now;
    }
}
