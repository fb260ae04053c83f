package th.samnak.api.search;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.Subscription;

/**
 * What has changed and is to be found as it is now. It is noted in the transaction of the change, and the note goes only when the
 * {@link TextIndex} has the record on its disk: nothing is lost when the system is killed, nor while the disk or the database fails.
 */
@ProviderType
public interface IndexQueue {

    /**
     * Begins with what is still noted from before, on a thread of its own.
     *
     * @param name of this sort of change, the same at every start, for example {@code correspondence.letter}; at most 100 characters
     */
    Source source(String name, Filler filler);

    /** One sort of change. Closed when its function goes; it then waits up to five seconds for what is under way. */
    interface Source extends Subscription {

        /**
         * Notes it in the current transaction, or in one of its own; a record that is noted twice in one transaction is read once.
         * Queries that begin after the commit wait a moment for it, at most a second.
         *
         * @param id at most 200 characters
         */
        void enter(String id);
    }

    /** Reads records as they are now and puts them into the index. */
    interface Filler {

        /**
         * Called outside of any transaction and on nobody's behalf. Whatever it throws keeps the note: it is asked again in a minute.
         *
         * @param ids of records that may have changed, been made secret or gone since; at least one
         * @return those that are not complete yet and are to be asked for again in a minute
         */
        Set<String> fill(List<String> ids);
    }
}
