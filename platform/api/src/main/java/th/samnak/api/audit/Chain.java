package th.samnak.api.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one hash chain over acts and protected rows: documents, decisions, the organisation, the life cycle of functions. Entries
 * are written with their act and sealed within a second after it.
 */
@ProviderType
public interface Chain {

    /**
     * @param sealed how many entries are sealed
     * @param waiting how many are not sealed yet
     * @param head the hash of the last sealed entry, empty when there is none
     * @param anchored the last anchor outside the database
     * @throws th.samnak.api.errors.NotPermitted without the permission to read the trail
     */
    State state();

    /**
     * Recomputes everything: the chain, its anchors, and every protected row against what was last sealed of it. The outcome is
     * recorded in the trail.
     *
     * @param progress told now and then what has been looked at
     * @throws th.samnak.api.errors.NotPermitted without the permission to verify
     */
    Outcome verify(Progress progress);

    /**
     * Writes everything an auditor needs to verify without this system; digests, nothing in clear but table names, keys and times.
     *
     * @throws th.samnak.api.errors.NotPermitted without the permission to verify
     */
    void export(Path file) throws IOException;

    record State(long sealed, long waiting, String head, Optional<Instant> anchored, Optional<Checked> lastCheck) {}

    /** When the chain was last verified, and whether it was whole. */
    record Checked(Instant at, boolean whole) {}

    /**
     * @param first the first break, empty when all is whole
     * @param broken everything found, at most some hundreds
     * @param count how much was found
     */
    record Outcome(long entries, long rows, long anchors, long waiting, long count, List<Broken> broken) {

        public boolean whole() {
            return count == 0;
        }

        public Optional<Broken> first() {
            return broken.stream().findFirst();
        }
    }

    /**
     * Something that is not as it was sealed.
     *
     * @param what the end of the message key {@code audit.broken.<what>}
     * @param table whose row, {@code audit_entries} for the chain itself
     * @param record the key of the row, or the number of the entry
     * @param fields which columns differ, as far as that can be told
     * @param lastGood when it was last seen as it should be
     */
    record Broken(String what, String table, String record, List<String> fields, Optional<Instant> lastGood) {}

    /** Told how far a verification has come. */
    @FunctionalInterface
    interface Progress {
        void at(long entries, long rows);
    }
}
