package th.samnak.api.documents;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.documents.FileStore.StoredFile;
import th.samnak.api.records.RecordId;

/**
 * Every version that a document of a record has had; none is ever changed. Who may read the record is asked by its function.
 * Nothing is ever null.
 */
@ProviderType
public interface Versions {

    /**
     * Keeps a file as the next version, in the caller's transaction. What is the same as the newest version is not kept again.
     *
     * @param slot which document of the record, 1 to 60 characters, for example {@code text} or the id of an attachment
     * @param note why, may be empty; at most 500 characters
     * @return the newest version
     */
    Version keep(RecordId record, String slot, StoredFile file, String note);

    /** The newest first; empty when there is none. */
    List<Version> of(RecordId record, String slot);

    /** @throws th.samnak.api.errors.NotFound when the record has no such version */
    Version find(RecordId record, String id);

    /**
     * What has to be taken away from and added to the text of one version to come to the other.
     *
     * @throws th.samnak.api.errors.RuleViolation when one of them has no text that can be compared
     */
    List<Change> compare(Version older, Version newer);

    /** The text of a version, as it is compared; empty when it has none. */
    String text(Version version);

    /**
     * Forgets all versions of a record that is destroyed, in the caller's transaction; their files go as {@link FileStore#release}
     * has it.
     *
     * @return what there was, for the tombstone, the oldest first
     */
    List<Version> forget(RecordId record);

    /** As {@link #forget(RecordId)}, of one document of the record that was taken away. */
    List<Version> forget(RecordId record, String slot);

    /** @param number from 1 within its slot; by: name of the person, as shown */
    record Version(String id, String slot, int number, StoredFile file, String by, Instant at, String note) {}

    /** A line of a comparison, without its line break. */
    record Change(Kind kind, String text) {

        public enum Kind {
            SAME,
            ADDED,
            REMOVED
        }
    }
}
