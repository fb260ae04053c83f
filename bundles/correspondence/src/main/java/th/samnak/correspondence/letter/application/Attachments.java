package th.samnak.correspondence.letter.application;

import java.io.InputStream;
import java.util.List;
import th.samnak.api.access.Secrecy;

/**
 * Files of letters, incoming and outgoing. Every method refuses a letter the caller may not read
 * ({@link th.samnak.api.errors.NotFound} for another unit's, {@link th.samnak.api.errors.NotPermitted} above their clearance);
 * opening a file of a secret letter is logged.
 */
public interface Attachments {

    /** In the order they were added; never null. */
    List<AttachmentRow> list(String letterId);

    /** What the caller may do with the files of the letter now. */
    Changes changes(String letterId);

    /**
     * Adds a file to a letter the caller works on: an outgoing one as a draft in their hands, an incoming one on their desk.
     *
     * @param content read to its end and closed
     * @return the attachment's id
     * @throws th.samnak.api.errors.RuleViolation when the file is refused, or the letter is settled: checked, closed or cancelled
     * @throws th.samnak.api.errors.NotPermitted when it only may be read
     */
    String add(String letterId, String name, InputStream content);

    /** Takes away a file that was added by mistake, while the letter is a draft or not yet registered. */
    void remove(String attachmentId);

    /** The file itself, for preview and download. */
    Content open(String attachmentId);

    /** As {@link #open}, for further pages of what somebody is reading: checked anew, but the read is not logged again. */
    Content again(String attachmentId);

    /** How secret the letter is, and with it its files. */
    Secrecy secrecy(String letterId);

    /** @param remove only with {@code add}, before the letter is checked or registered */
    record Changes(boolean add, boolean remove) {}

    /** @param bytes the whole file */
    record Content(String name, String mediaType, byte[] bytes) {}
}
