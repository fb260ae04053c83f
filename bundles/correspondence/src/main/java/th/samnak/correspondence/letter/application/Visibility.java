package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.util.Set;
import th.samnak.api.Permission;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;

/**
 * Who may know of which letter. A letter carries scopes along its way (units, agency, people); a person sees it who has one of
 * them, and reads it when cleared to its level besides.
 */
public interface Visibility {

    /** The caller, who must hold the permission. */
    Viewer viewer(Permission needed);

    boolean may(Permission permission);

    /** The names under which lies what the units have: their own, and those of former units that they inherited from up to today. */
    Set<UnitId> with(Set<UnitId> units);

    /** Who has today what lies under the unit's name. */
    UnitId keeper(UnitId unit);

    boolean knows(EntityManager em, Viewer viewer, String letterId);

    /**
     * Lets the viewer pass, and logs the read of a secret.
     *
     * @throws th.samnak.api.errors.NotFound when the letter is another's
     * @throws th.samnak.api.errors.NotPermitted when it is above the viewer's clearance; the refusal is recorded
     */
    void read(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy);

    /** As {@link #read}, of one of the letter's files: a line of its own in the log. */
    void readFile(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy, String file);

    /** As {@link #read}, of the paper itself, shown or taken away: a line of its own in the log. */
    void readPaper(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy);

    /** As {@link #read}, without the log: for acts, which leave their own line in the letter's history. */
    void admit(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy);

    /** Lets others know of the letter from now on; scopes it has already are left. */
    void share(EntityManager em, String letterId, String... scopes);

    /** The letter's scopes. */
    Set<String> scopes(EntityManager em, String letterId);
}
