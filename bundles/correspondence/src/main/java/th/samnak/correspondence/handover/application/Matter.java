package th.samnak.correspondence.handover.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.Permission;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.incoming.domain.Slip;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.OutgoingState;

/**
 * A kind of thing that waits for one person.
 *
 * @param kind message key {@code correspondence.dependant.<kind>}
 * @param which the condition of the query; the person is {@code :person}
 */
record Matter<T>(String kind, Class<T> type, String which, Permission needs) {

    /** Letters that the person deals with, wherever they are on their way. */
    static final Matter<IncomingLetter> ASSIGNED = new Matter<>(
            "assigned", IncomingLetter.class, "l.course.officer = :person and l.state not in :settled", CorrespondenceModule.DRAFT);
    /** What was sent on or circulated and is not acknowledged; the slip of an assigned letter goes with the letter. */
    static final Matter<Slip> SLIP = new Matter<>(
            "slip", Slip.class,
            "l.person = :person and l.doneAt is null and not exists (select i.id from IncomingLetter i where i.id = l.letterId"
                    + " and i.course.officer = :person and l.purpose = th.samnak.correspondence.incoming.domain.Slip.Purpose.ASSIGNMENT"
                    + " and i.state not in :settled)",
            CorrespondenceModule.READ);
    static final Matter<OutgoingLetter> DRAFT = new Matter<>(
            "draft", OutgoingLetter.class, "l.drafter = :person and l.state in :open", CorrespondenceModule.DRAFT);

    List<T> of(EntityManager em, PersonId person) {
        var query = em.createQuery("select l from " + type.getSimpleName() + " l where " + which + " order by l.id", type)
                .setParameter("person", person);
        if (which.contains(":settled")) {
            query.setParameter("settled", Stream.of(IncomingState.values()).filter(IncomingState::settled).toList());
        }
        if (which.contains(":open")) {
            query.setParameter("open", Stream.of(OutgoingState.values()).filter(OutgoingState::open).toList());
        }
        return query.getResultList();
    }
}
