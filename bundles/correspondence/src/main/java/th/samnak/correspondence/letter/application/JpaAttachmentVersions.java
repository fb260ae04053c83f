package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.documents.FileStore;
import th.samnak.api.documents.FileStore.StoredFile;
import th.samnak.api.documents.Versions;
import th.samnak.api.documents.Versions.Change;
import th.samnak.api.documents.Versions.Version;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.Attachment;

/** Asks for every version what is asked for the file itself. */
@Component
public final class JpaAttachmentVersions implements AttachmentVersions {

    private final Database database;
    private final LetterHeads heads;
    private final LetterDesk desk;
    private final AttachmentBook book;
    private final FileStore files;
    private final Versions versions;

    @Activate
    public JpaAttachmentVersions(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterHeads heads,
            @Reference LetterDesk desk,
            @Reference AttachmentBook book,
            @Reference FileStore files,
            @Reference Versions versions) {
        this.database = database;
        this.heads = heads;
        this.desk = desk;
        this.book = book;
        this.files = files;
        this.versions = versions;
    }

    @Override
    public List<Version> of(String attachmentId) {
        return reading(attachmentId, (file, record) -> versions.of(record, file.id()));
    }

    @Override
    public List<Change> compare(String attachmentId, Version older, Version newer) {
        return reading(attachmentId, (file, record) ->
                versions.compare(versions.find(record, older.id()), versions.find(record, newer.id())));
    }

    @Override
    public void replace(String attachmentId, String name, InputStream content) {
        changing(attachmentId, (em, file) -> book.replace(em, file, files.put(name, content), ""));
    }

    @Override
    public void restore(String attachmentId, Version version) {
        changing(attachmentId, (em, file) -> {
            Version kept = versions.find(record(em, file), version.id());
            StoredFile former = kept.file();
            book.replace(em, file, former, "คืนจากฉบับที่ " + kept.number());
        });
    }

    private <T> T reading(String attachmentId, BiFunction<Attachment, RecordId, T> work) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        return database.write(em -> {
            Attachment file = file(em, attachmentId);
            LetterHead head = head(em, file.letterId());
            desk.visibility().read(em, viewer, head.id(), head.secrecy());
            return work.apply(file, record(em, file));
        });
    }

    private interface Work {
        void on(EntityManager em, Attachment file);
    }

    private void changing(String attachmentId, Work work) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        database.change(em -> {
            Attachment file = file(em, attachmentId);
            LetterHead head = head(em, file.letterId());
            desk.visibility().admit(em, viewer, head.id(), head.secrecy());
            if (head.openness() == LetterHead.Openness.SETTLED) {
                throw new RuleViolation("correspondence.error.files-closed");
            }
            if (!heads.mayAttach(em, head, viewer, desk.visibility())) {
                throw new NotPermitted("correspondence:letter:" + head.id());
            }
            work.on(em, file);
            desk.news().changed(head.id());
        });
    }

    private RecordId record(EntityManager em, Attachment file) {
        return LetterRecords.id(head(em, file.letterId()).direction(), file.letterId());
    }

    private LetterHead head(EntityManager em, String letterId) {
        return heads.find(em, letterId).orElseThrow(() -> new NotFound("letter"));
    }

    private static Attachment file(EntityManager em, String id) {
        return Optional.ofNullable(LetterHeads.looksLikeId(id) ? em.find(Attachment.class, id) : null)
                .orElseThrow(() -> new NotFound("attachment"));
    }
}
