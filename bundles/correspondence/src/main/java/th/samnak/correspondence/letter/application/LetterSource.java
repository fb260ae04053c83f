package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import th.samnak.api.records.RecordEntry;

/** The letters of one direction, for what both have in common; the property {@code direction} says which. */
public interface LetterSource {

    Optional<LetterHead> head(EntityManager em, String letterId);

    /** Whether the viewer works on the letter as it stands and so may add files to it. */
    boolean mayAttach(EntityManager em, String letterId, Viewer viewer, Visibility visibility);

    /** What the register of records is to know of the letter. @param zone of the office, for its days */
    Optional<RecordEntry> record(EntityManager em, String letterId, ZoneId zone);

    /** Ids after the given one in their order, for going through all of them. @param after empty to begin */
    List<String> ids(EntityManager em, String after, int limit);
}
