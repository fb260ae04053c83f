package th.samnak.meetings.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.organisation.PersonId;
import th.samnak.meetings.domain.MeetingState;

/** What becomes of minutes that wait to be signed or mended when somebody takes a seat in the committee. */
public record UnderWay(Approvals approvals) {

    private static final String WAITING =
            "select m.id from Meeting m where m.committee = :committee and m.state in :states order by m.id";

    /** Whoever presides now is asked to sign. */
    public void presidedAnew(EntityManager em, String committee) {
        waiting(em, committee, List.of(MeetingState.SUBMITTED))
                .forEach(meeting -> approvals.appointedAnew(MeetingEntries.record(meeting)));
    }

    /** What somebody submitted and is to be mended comes back to whoever keeps the minutes after them. */
    public void handedOver(EntityManager em, String committee, PersonId from, PersonId to) {
        waiting(em, committee, List.of(MeetingState.CLOSED, MeetingState.SUBMITTED)).stream()
                .map(MeetingEntries::record)
                .filter(record -> approvals.of(record).filter(matter -> matter.proposer().equals(from)).isPresent())
                .forEach(record -> approvals.proposedBy(record, to));
    }

    private static List<String> waiting(EntityManager em, String committee, List<MeetingState> states) {
        return em.createQuery(WAITING, String.class)
                .setParameter("committee", committee)
                .setParameter("states", states)
                .getResultList();
    }
}
