package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds a letter, whichever its direction. */
public interface LetterHeads {

    /** Empty when there is none of that id, whatever the text given as id looks like. */
    Optional<LetterHead> find(EntityManager em, String letterId);

    /** Whether the viewer works on the letter as it stands and so may add files to it. */
    boolean mayAttach(EntityManager em, LetterHead head, Viewer viewer, Visibility visibility);

    /** Both directions, incoming first. */
    List<LetterSource> sources();

    /** Whether the text has the form of an id; anything else is never asked of the database. */
    static boolean looksLikeId(String text) {
        return text.length() == 36 && text.chars().allMatch(c -> c == '-' || Character.digit(c, 16) >= 0);
    }
}
