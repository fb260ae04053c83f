package th.samnak.api.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the caller has typed into a form and not yet handed in. Kept per person and form, so that it survives an expired
 * session, a crash and the exchange of the function. Texts only; a draft belongs to its writer and is seen by nobody else.
 */
@ProviderType
public interface Drafts {

    /** Most copies of one form; the next takes the place of the oldest. */
    int MOST_COPIES = 9;

    /**
     * The caller's latest draft for a form.
     *
     * @param form name of the form and, for an existing record, its id: {@code correspondence.letter/…}; no blanks
     */
    Optional<Draft> find(String form);

    /** Keeps the fields in place of what was kept last. */
    void keep(String form, Map<String, String> fields);

    /** Forgets every copy of the draft, because it has been handed in or thrown away. */
    void discard(String form);

    /** All the caller's copies for a form, latest first: two browser tabs that wrote at once have one each. */
    List<Copy> copies(String form);

    /**
     * Keeps the fields in place of this copy. Where that has been continued elsewhere meanwhile, has been handed in, or there is
     * none, they become a copy of their own, so that no text takes the place of another.
     */
    Copy keep(String form, Optional<Copy> upon, Map<String, String> fields);

    /** Forgets this copy, unless it has been continued elsewhere meanwhile. */
    void discard(Copy copy);

    record Draft(Map<String, String> fields, Instant keptAt) {}

    /**
     * One copy of a draft as its writer last saw it.
     *
     * @param revision counts up with every change
     */
    record Copy(String id, long revision, Draft draft) {}
}
