package th.samnak.api.documents;

import java.io.InputStream;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Content-addressed store of files. What is written is checked, hashed and never changed. Who may read a file is decided by the
 * function that holds its reference; the store itself asks nothing.
 */
@ProviderType
public interface FileStore {

    /**
     * Takes in a file, after looking at what it really is.
     *
     * @param name name as given by the person; stripped of any path and of control characters
     * @param content read to its end and closed
     * @throws th.samnak.api.errors.RuleViolation when it is empty, larger than the limit, of a kind that is not accepted, or
     *     when its content is not what its name says (an executable named {@code .pdf})
     */
    StoredFile put(String name, InputStream content);

    /** @throws th.samnak.api.errors.NotFound when there is no file with that checksum */
    InputStream open(String sha256);

    /** Whether the stored bytes still have their checksum. */
    boolean intact(String sha256);

    /** The text in the file, for search; empty when it holds none or cannot be read. May take as long as {@link #reading} may. */
    Optional<String> text(String sha256);

    /**
     * The text in the file as far as it is known. What has not been read yet is read in the background, within bounds of size and
     * time; then {@link TextRead} is told.
     *
     * @throws th.samnak.api.errors.NotFound when there is no file with that checksum
     */
    default Reading reading(String sha256) {
        return text(sha256).map(text -> new Reading(Reading.State.READ, text)).orElse(new Reading(Reading.State.NO_TEXT, ""));
    }

    /**
     * Gives a file up. Once the current transaction is committed (at once when there is none) its bytes are overwritten and
     * removed, unless a record of any function still names it or it came in a moment ago: see {@link FileReferences}. A removal
     * that could not take place is remembered and made up for later, also after a crash. Nothing happens when there is no such
     * file.
     */
    void release(String sha256);

    /** Largest file accepted, in bytes. */
    long limitBytes();

    /**
     * @param sha256 lower-case hexadecimal; also the address
     * @param mediaType found from the content, for example {@code application/pdf}
     */
    record StoredFile(String sha256, String name, String mediaType, long sizeBytes) {}

    /** What is known of the text in a file; it is empty unless the state is {@link State#READ}. */
    record Reading(State state, String text) {

        public enum State {
            /** Not read yet, but it will be. */
            WAITING,
            READ,
            /** A picture, or a file without any words. */
            NO_TEXT,
            /** It wants a password. */
            LOCKED,
            /** Damaged, or larger or slower to read than is allowed. */
            UNREADABLE
        }
    }

    /** News: the text of a file was read, or found not to be readable. */
    record TextRead(String sha256) {}
}
