package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The letters of one direction, for what both have in common; the property {@code direction} says which. */
public interface LetterSource {

    Optional<LetterHead> head(EntityManager em, String letterId);

    /** Whether the viewer works on the letter as it stands and so may add files to it. */
    boolean mayAttach(EntityManager em, String letterId, Viewer viewer, Visibility visibility);

    /** Ids after the given one in their order, for going through all of them. @param after empty to begin */
    List<String> ids(EntityManager em, String after, int limit);
}
