package th.samnak.api.search;

import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;

/**
 * One kind of thing that can be found from anywhere, registered as an OSGi service by whoever keeps it: its findings appear in
 * every palette and on the search page when the service comes and are gone when it goes. The message key
 * {@code <module>.find.<kind>} names the kind, for example หนังสือ.
 */
@ConsumerType
public interface Finder {

    ModuleId module();

    /** Which kind of thing of the module; lower-case English noun, for example {@code letter}. */
    String kind();

    /** Place among the groups, smaller first; letters are 100, people 800, units 900. */
    int order();

    /** Its sign, the name of an icon of Vaadin's in lower case with hyphens, for example {@code envelope-o}. */
    String icon();

    /** Whether what it finds is filed by unit and day, so that both may narrow it. */
    default boolean filed() {
        return false;
    }

    /**
     * What the caller of this thread may find. It decides for itself what that is: nothing is told, counted or quoted of what they
     * may not know of, and somebody without the permission finds nothing, which is no refusal. Must be quick: people are typing.
     */
    Findings find(Asked asked);
}
