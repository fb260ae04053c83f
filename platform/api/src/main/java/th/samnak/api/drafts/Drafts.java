package th.samnak.api.drafts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the caller has typed into a form and not yet handed in. Kept per person and form, so that it survives an expired
 * session, a crash and the exchange of the function. Texts only; a draft belongs to its writer and is seen by nobody else.
 */
@ProviderType
public interface Drafts {

    /**
     * The caller's draft for a form.
     *
     * @param form name of the form and, for an existing record, its id: {@code correspondence.letter/…}
     */
    Optional<Draft> find(String form);

    /** Keeps the fields in place of what was kept before. */
    void keep(String form, Map<String, String> fields);

    /** Forgets the draft, because it has been handed in or thrown away. */
    void discard(String form);

    record Draft(Map<String, String> fields, Instant keptAt) {}
}
