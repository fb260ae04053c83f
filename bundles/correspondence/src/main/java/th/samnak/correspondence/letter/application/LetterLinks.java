package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import th.samnak.correspondence.letter.domain.LetterLink;

/** What letters are to each other. */
public interface LetterLinks {

    /** Notes that the newer letter answers or refers to the older; once only. The caller must know the older one. */
    void link(EntityManager em, Viewer viewer, String newer, String older, LetterLink.Kind kind);

    /** Notes which letter the newer one answers, in place of any it answered before. */
    void answers(EntityManager em, Viewer viewer, String newer, Optional<String> older);

    /** Seen from the given letter; subjects of what the viewer may not see are left empty. */
    List<LinkRow> rows(EntityManager em, Viewer viewer, String letterId);
}
