package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.documents.FileStore;
import th.samnak.api.documents.Versions;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.records.RecordId;
import th.samnak.correspondence.letter.domain.Attachment;
import th.samnak.correspondence.letter.domain.Direction;

/** Notes every file that comes and goes in the letter's history. */
@Component
public final class JpaAttachmentBook implements AttachmentBook {

    private final FileStore files;
    private final Versions versions;
    private final LetterHeads heads;
    private final Chronicle chronicle;
    private final Access access;
    private final Clock clock;

    @Activate
    public JpaAttachmentBook(
            @Reference FileStore files,
            @Reference Versions versions,
            @Reference LetterHeads heads,
            @Reference Chronicle chronicle,
            @Reference Access access,
            @Reference Clock clock) {
        this.files = files;
        this.versions = versions;
        this.heads = heads;
        this.chronicle = chronicle;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<AttachmentRow> rows(EntityManager em, String letterId) {
        return all(em, letterId).stream()
                .map(file -> new AttachmentRow(
                        file.id(), file.name(), file.mediaType(), file.sizeBytes(), file.sha256(), file.addedBy(),
                        file.addedAt()))
                .toList();
    }

    @Override
    public String add(EntityManager em, String letterId, String name, InputStream content) {
        FileStore.StoredFile stored = files.put(name, content);
        String id = UUID.randomUUID().toString();
        em.persist(new Attachment(id, letterId, chronicle.next(), stored, access.caller().name(), clock.instant()));
        versions.keep(record(em, letterId), id, stored, "");
        chronicle.note(em, letterId, "ATTACH", stored.name());
        return id;
    }

    @Override
    public void replace(EntityManager em, Attachment file, FileStore.StoredFile by, String note) {
        RecordId record = record(em, file.letterId());
        if (versions.of(record, file.id()).isEmpty()) {
            versions.keep(record, file.id(), file.file(), "");
        }
        versions.keep(record, file.id(), by, note);
        file.become(by, access.caller().name(), clock.instant());
        chronicle.note(em, file.letterId(), "REPLACE", file.name());
    }

    /** The letter as the platform knows it, whichever its direction. */
    private RecordId record(EntityManager em, String letterId) {
        Direction direction = heads.find(em, letterId).orElseThrow(() -> new NotFound("letter")).direction();
        return LetterRecords.id(direction, letterId);
    }

    @Override
    public void remove(EntityManager em, Attachment file) {
        em.remove(file);
        versions.forget(record(em, file.letterId()), file.id());
        files.release(file.sha256());
        chronicle.note(em, file.letterId(), "DETACH", file.name());
    }

    @Override
    public void copy(EntityManager em, String fromLetter, String toLetter) {
        for (Attachment file : all(em, fromLetter)) {
            em.persist(new Attachment(
                    UUID.randomUUID().toString(), toLetter, chronicle.next(), file.file(), file.addedBy(), clock.instant()));
        }
    }

    @Override
    public byte[] bytes(String sha256) {
        if (!files.intact(sha256)) {
            throw new RuleViolation("correspondence.error.file-damaged");
        }
        try (InputStream content = files.open(sha256)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Attachment> all(EntityManager em, String letterId) {
        return em.createQuery("select a from Attachment a where a.letterId = :letter order by a.seq", Attachment.class)
                .setParameter("letter", letterId)
                .getResultList();
    }
}
