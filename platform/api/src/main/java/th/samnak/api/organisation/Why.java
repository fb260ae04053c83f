package th.samnak.api.organisation;

import java.util.List;
import java.util.Optional;

/**
 * Why somebody may do something, or may not: the chain from the law to the act, up to its first missing link.
 *
 * @param allowed whether no link is missing
 * @param links from the clause down; the last one is the missing one when it is not allowed
 */
public record Why(boolean allowed, List<Link> links) {

    public Why {
        links = List.copyOf(links);
    }

    public Optional<Link> missing() {
        return links.stream().filter(link -> !link.present()).findFirst();
    }

    /**
     * @param kind what sort of link; its message key is {@code organisation.why.<kind>} in lower case
     * @param text what it is in this case: a clause with its instrument, a unit, a post, a person…
     * @param textEn the same in English
     * @param present whether it is there
     * @param remedy who can mend it, as a message key; empty when it is there
     */
    public record Link(Kind kind, String text, String textEn, boolean present, Optional<String> remedy) {}

    /** In the order of the chain. */
    public enum Kind {
        CLAUSE,
        MANDATE,
        UNIT,
        POST,
        PERSON,
        AUTHORITY,
        PERMISSION,
        CONFLICT,
        RECORD
    }
}
