package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.Attachment;

/** Files of letters, checked by the store and kept by checksum. */
@Component
public final class JpaAttachments implements Attachments {

    private final Database database;
    private final LetterHeads heads;
    private final Visibility visibility;
    private final AttachmentBook book;
    private final LetterNews news;

    @Activate
    public JpaAttachments(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterHeads heads,
            @Reference Visibility visibility,
            @Reference AttachmentBook book,
            @Reference LetterNews news) {
        this.database = database;
        this.heads = heads;
        this.visibility = visibility;
        this.book = book;
        this.news = news;
    }

    @Override
    public List<AttachmentRow> list(String letterId) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        return database.read(em -> {
            LetterHead head = head(em, letterId);
            visibility.admit(em, viewer, letterId, head.secrecy());
            return book.rows(em, letterId);
        });
    }

    @Override
    public Changes changes(String letterId) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        return database.read(em -> {
            LetterHead head = head(em, letterId);
            visibility.admit(em, viewer, letterId, head.secrecy());
            boolean add = viewer.then().isEmpty() && heads.mayAttach(em, head, viewer, visibility);
            return new Changes(add, add && head.openness() == LetterHead.Openness.DRAFT);
        });
    }

    @Override
    public String add(String letterId, String name, InputStream content) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        return database.write(em -> {
            LetterHead head = head(em, letterId);
            visibility.admit(em, viewer, letterId, head.secrecy());
            require(em, head, viewer);
            String id = book.add(em, letterId, name, content);
            news.changed(letterId);
            return id;
        });
    }

    @Override
    public void remove(String attachmentId) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        database.change(em -> {
            Attachment file = file(em, attachmentId);
            LetterHead head = head(em, file.letterId());
            visibility.admit(em, viewer, head.id(), head.secrecy());
            if (head.openness() != LetterHead.Openness.DRAFT) {
                throw new RuleViolation("correspondence.error.files-closed");
            }
            require(em, head, viewer);
            book.remove(em, file);
            news.changed(head.id());
        });
    }

    @Override
    public Content open(String attachmentId) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        Attachment file = database.read(em -> {
            Attachment found = file(em, attachmentId);
            LetterHead head = head(em, found.letterId());
            visibility.readFile(em, viewer, head.id(), head.secrecy(), found.id());
            return found;
        });
        return new Content(file.name(), file.mediaType(), book.bytes(file.sha256()));
    }

    @Override
    public Content again(String attachmentId) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        Attachment file = database.read(em -> {
            Attachment found = file(em, attachmentId);
            visibility.admit(em, viewer, found.letterId(), head(em, found.letterId()).secrecy());
            return found;
        });
        return new Content(file.name(), file.mediaType(), book.bytes(file.sha256()));
    }

    @Override
    public Secrecy secrecy(String letterId) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        return database.read(em -> {
            LetterHead head = head(em, letterId);
            visibility.admit(em, viewer, letterId, head.secrecy());
            return head.secrecy();
        });
    }

    private void require(EntityManager em, LetterHead head, Viewer viewer) {
        if (head.openness() == LetterHead.Openness.SETTLED) {
            throw new RuleViolation("correspondence.error.files-closed");
        }
        if (!heads.mayAttach(em, head, viewer, visibility)) {
            throw new NotPermitted("correspondence:letter:" + head.id());
        }
    }

    private LetterHead head(EntityManager em, String letterId) {
        return heads.find(em, letterId).orElseThrow(() -> new NotFound("letter"));
    }

    private static Attachment file(EntityManager em, String id) {
        return Optional.ofNullable(LetterHeads.looksLikeId(id) ? em.find(Attachment.class, id) : null)
                .orElseThrow(() -> new NotFound("attachment"));
    }
}
