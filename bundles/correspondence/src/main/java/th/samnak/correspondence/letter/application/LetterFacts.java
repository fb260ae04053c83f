package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import th.samnak.api.records.RecordFacts;
import th.samnak.api.records.RecordLink;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Handling;
import th.samnak.correspondence.letter.domain.Keeping;
import th.samnak.correspondence.letter.domain.LetterLink;

/** What the register of records is told of letters of both directions alike. */
public final class LetterFacts {

    private static final int MOST_URGENT = 3;
    private static final String LINKS =
            "select l.toId, l.kind, o.id from LetterLink l left join OutgoingLetter o on o.id = l.toId where l.fromId = :id";
    private static final String DESTROYED = "select count(f) from FiledLetter f where f.letterId = :id"
            + " and f.judgement.fate = th.samnak.correspondence.filing.domain.Fate.DESTROYED";

    private LetterFacts() {}

    /** Of a letter that has links and an end already, or may have. @param zone of the office, for its days */
    public static RecordFacts of(
            EntityManager em, String id, Enum<?> state, Handling handling, Optional<Keeping> keeping, ZoneId zone) {
        Optional<LocalDate> closed = keeping.flatMap(Keeping::closedAt).map(moment -> LocalDate.ofInstant(moment, zone));
        return plain(state, handling)
                .ended(closed)
                .keptUntil(keeping.flatMap(Keeping::keepUntil).filter(last -> !destroyed(em, id)))
                .linked(links(em, id));
    }

    public static RecordFacts plain(Enum<?> state, Handling handling) {
        return RecordFacts.NONE.in(state).urgent(Math.min(handling.urgency().ordinal(), MOST_URGENT));
    }

    private static boolean destroyed(EntityManager em, String id) {
        return em.createQuery(DESTROYED, Long.class).setParameter("id", id).getSingleResult() > 0;
    }

    private static List<RecordLink> links(EntityManager em, String id) {
        return em.createQuery(LINKS, Object[].class).setParameter("id", id).getResultList().stream()
                .map(row -> new RecordLink(
                        row[1] == LetterLink.Kind.ANSWERS ? RecordLink.ANSWERS : RecordLink.REFERS_TO,
                        LetterRecords.id(row[2] == null ? Direction.INCOMING : Direction.OUTGOING, (String) row[0])))
                .toList();
    }
}
