package th.samnak.correspondence.letter.application;

import java.util.List;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;

/** Who stands above whom on the way of a proposal: section head, director, deputy, head. */
public interface Superiors {

    /** Nearest first; people of the person's unit and of the units above it, never the person. */
    List<PersonId> of(Viewer viewer);

    /** Whether the person has an account that is cleared to the level. */
    boolean cleared(PersonId person, Secrecy secrecy);
}
