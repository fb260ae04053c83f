package th.samnak.privacy.application;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.documents.FileStore;
import th.samnak.api.documents.FileStore.StoredFile;
import th.samnak.api.documents.Previews;
import th.samnak.api.documents.Previews.Content;
import th.samnak.api.documents.Redactor;
import th.samnak.api.documents.Redactor.Area;
import th.samnak.api.documents.Redactor.Marked;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Database;
import th.samnak.api.privacy.Redactions;
import th.samnak.api.records.RecordId;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.domain.KeptArea;
import th.samnak.privacy.domain.KeptArea.Ground;
import th.samnak.privacy.domain.Redaction;

/** Copies for release: whoever began one works on it, nobody else sees it. */
@Component(service = {Redactions.class, RedactionBench.class})
public final class RedactionBench implements Redactions {

    private static final String COPY = " (ปกปิดบางส่วน).pdf";

    private final Database database;
    private final Access access;
    private final FileStore files;
    private final Previews previews;
    private final Redactor redactor;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public RedactionBench(
            @Reference(target = "(unit=privacy)") Database database,
            @Reference Access access,
            @Reference FileStore files,
            @Reference Previews previews,
            @Reference Redactor redactor,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.files = files;
        this.previews = previews;
        this.redactor = redactor;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param finishedAt empty while it is worked on */
    public record Row(String id, String name, Optional<RecordId> record, Instant at, Optional<Instant> finishedAt) {}

    public record Mark(String id, Area area, Ground ground, String note) {}

    /** @param pages how many can be shown */
    public record Sheet(Row row, int pages, List<Mark> marks) {}

    @Override
    public boolean may() {
        return access.may(PrivacyModule.REDACT);
    }

    @Override
    public String begin(Optional<RecordId> record, Content original) {
        Caller caller = access.require(PrivacyModule.REDACT);
        if (previews.outline(original).pages() == 0) {
            throw new RuleViolation("privacy.error.no-pages");
        }
        String id = UUID.randomUUID().toString();
        database.change(em -> {
            StoredFile stored = files.put(original.name(), new ByteArrayInputStream(original.bytes()));
            em.persist(new Redaction(id, record, stored, original.secrecy(), caller.person(), clock.instant()));
            audit.record("redaction.begin", "privacy:redaction:" + id, record.map(RecordId::toString).orElse(""));
        });
        return id;
    }

    /** The caller's own, the newest first. */
    public List<Row> list() {
        Caller caller = access.require(PrivacyModule.REDACT);
        return database.read(em -> em.createQuery("select r from Redaction r where r.by = :person order by r.at desc", Redaction.class)
                .setParameter("person", caller.person())
                .setMaxResults(200)
                .getResultList()).stream().map(RedactionBench::row).toList();
    }

    public Sheet open(String id) {
        return database.read(em -> {
            Redaction kept = own(em, id);
            return new Sheet(row(kept), previews.outline(content(kept)).pages(), marks(em, id));
        });
    }

    /** A page of the original. */
    public byte[] page(String id, int page) {
        Redaction kept = database.read(em -> own(em, id));
        return previews.page(content(kept), page, 1000);
    }

    /** @return the mark's id */
    public String mark(String id, Area area, Ground ground, String note) {
        String mark = UUID.randomUUID().toString();
        database.change(em -> {
            own(em, id).demandOpen();
            em.persist(new KeptArea(mark, id, area, ground, note.strip(), clock.instant()));
        });
        return mark;
    }

    /** Marks every place where the words stand. @return how many there were */
    public int markWords(String id, String words, Ground ground, String note) {
        Redaction kept = database.read(em -> own(em, id));
        List<Area> found = redactor.find(content(kept), SecretActs.required("words", words));
        database.change(em -> found.forEach(area -> mark(id, area, ground, note)));
        return found.size();
    }

    public void unmark(String id, String mark) {
        database.change(em -> {
            own(em, id).demandOpen();
            marks(em, id).stream()
                    .filter(known -> known.id().equals(mark))
                    .findFirst()
                    .ifPresent(known -> em.remove(em.find(KeptArea.class, mark)));
        });
    }

    /** Makes the copy; nothing can be marked afterwards. @throws RuleViolation when nothing is marked */
    public void finish(String id) {
        Sheet sheet = open(id);
        if (sheet.marks().isEmpty()) {
            throw new RuleViolation("privacy.error.nothing-marked");
        }
        Redaction kept = database.read(em -> own(em, id));
        byte[] copy = redactor.blacken(content(kept), sheet.marks().stream()
                .map(mark -> new Marked(mark.area(), mark.ground().section()))
                .toList());
        database.change(em -> {
            StoredFile stored = files.put(kept.name().replaceFirst("\\.[^.]+$", "") + COPY, new ByteArrayInputStream(copy));
            own(em, id).finish(stored.sha256(), clock.instant());
            audit.record("redaction.finish", "privacy:redaction:" + id, sheet.marks().size() + " areas");
        });
    }

    /** The copy. @throws NotFound before it is made */
    public byte[] result(String id) {
        Redaction kept = database.read(em -> own(em, id));
        audit.record("redaction.fetch", "privacy:redaction:" + id, "");
        return bytes(kept.result().orElseThrow(() -> new NotFound("copy")));
    }

    private Redaction own(EntityManager em, String id) {
        Caller caller = access.require(PrivacyModule.REDACT);
        Redaction kept = Optional.ofNullable(id.length() == 36 ? em.find(Redaction.class, id) : null)
                .filter(found -> found.by().equals(caller.person()))
                .orElseThrow(() -> new NotFound("redaction"));
        if (kept.secrecy().isSecret() && !caller.clearance().covers(kept.secrecy())) {
            throw new NotPermitted("privacy:redaction:" + id);
        }
        return kept;
    }

    private static List<Mark> marks(EntityManager em, String id) {
        return em.createQuery("select a from KeptArea a where a.redaction = :id order by a.page, a.top, a.left", KeptArea.class)
                .setParameter("id", id)
                .getResultList().stream()
                .map(area -> new Mark(area.id(), area.area(), area.ground(), area.note()))
                .toList();
    }

    private static Row row(Redaction kept) {
        return new Row(kept.id(), kept.name(), kept.about(), kept.at(), kept.finishedAt());
    }

    private Content content(Redaction kept) {
        return new Content(kept.name(), kept.mediaType(), bytes(kept.original()), kept.secrecy());
    }

    private byte[] bytes(String sha256) {
        try (InputStream in = files.open(sha256)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
