package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.List;
import th.samnak.api.documents.FileStore;
import th.samnak.correspondence.letter.domain.Attachment;

/** Writes attachments, for callers who have asked already whether the person may. */
public interface AttachmentBook {

    List<AttachmentRow> rows(EntityManager em, String letterId);

    /** @return the attachment's id */
    String add(EntityManager em, String letterId, String name, InputStream content);

    /** Another file takes the place of one; the former stays among its versions. @param note why, may be empty */
    void replace(EntityManager em, Attachment file, FileStore.StoredFile by, String note);

    void remove(EntityManager em, Attachment file);

    /** Lets another letter have the same files. */
    void copy(EntityManager em, String fromLetter, String toLetter);

    /**
     * The stored bytes.
     *
     * @throws th.samnak.api.errors.RuleViolation when they no longer have their checksum
     */
    byte[] bytes(String sha256);
}
