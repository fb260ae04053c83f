package th.samnak.api.search;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A type of record that can be found through the {@link TextIndex}, registered as an OSGi service by the function that keeps
 * it. Asked when the index has to be filled again from the tables.
 */
@ConsumerType
public interface Indexed {

    /** The type as in {@link TextIndex.Entry#type()}, for example {@code correspondence.letter}. */
    String type();

    /** Puts every record of the type into the index, in portions; the index has been cleared of the type before. */
    void reindexAll();
}
