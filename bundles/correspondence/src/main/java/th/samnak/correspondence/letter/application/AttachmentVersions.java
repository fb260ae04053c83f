package th.samnak.correspondence.letter.application;

import java.io.InputStream;
import java.util.List;
import th.samnak.api.documents.Versions.Change;
import th.samnak.api.documents.Versions.Version;

/** The versions of a letter's files. Refuses as {@link Attachments} does; reading those of a secret letter is logged. */
public interface AttachmentVersions {

    /** The newest first; one that was never replaced may have none. */
    List<Version> of(String attachmentId);

    /** What the newer changed in the older, by the words in both. */
    List<Change> compare(String attachmentId, Version older, Version newer);

    /**
     * Lets another file take the place of one; the former stays among the versions.
     *
     * @param content read to its end and closed
     * @throws th.samnak.api.errors.RuleViolation when the file is refused, or the letter is settled
     */
    void replace(String attachmentId, String name, InputStream content);

    /** An older version becomes the newest again. */
    void restore(String attachmentId, Version version);
}
