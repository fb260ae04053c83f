package th.samnak.documents.version;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.documents.FileStore;
import th.samnak.api.documents.FileStore.StoredFile;
import th.samnak.api.documents.Versions;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordId;
import th.samnak.documents.xml.TextBytes;

/** Versions in a table; the files lie in the store, the same content once. */
@Component
public final class JpaVersions implements Versions {

    private static final int NOTE_LENGTH = 500;

    private final Database database;
    private final FileStore files;
    private final Access access;
    private final Clock clock;

    @Activate
    public JpaVersions(
            @Reference(target = "(unit=documents)") Database database,
            @Reference FileStore files,
            @Reference Access access,
            @Reference Clock clock) {
        this.database = database;
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Version keep(RecordId record, String slot, StoredFile file, String note) {
        Caller caller = access.caller();
        return database.write(em -> {
            Optional<KeptVersion> newest = all(em, record, slot).stream().findFirst();
            if (newest.filter(last -> last.sha256().equals(file.sha256())).isPresent()) {
                return newest.get().told();
            }
            int number = newest.map(KeptVersion::number).orElse(0) + 1;
            KeptVersion.Author author = new KeptVersion.Author(caller.account(), caller.name(), clock.instant());
            String why = note.length() > NOTE_LENGTH ? note.substring(0, NOTE_LENGTH) : note;
            KeptVersion kept = new KeptVersion(UUID.randomUUID().toString(), record, slot, number, file, author, why);
            em.persist(kept);
            return kept.told();
        });
    }

    @Override
    public List<Version> of(RecordId record, String slot) {
        return database.read(em -> all(em, record, slot).stream().map(KeptVersion::told).toList());
    }

    @Override
    public Version find(RecordId record, String id) {
        return database.read(em -> Optional.ofNullable(em.find(KeptVersion.class, id)))
                .filter(kept -> kept.record().equals(record.toString()))
                .map(KeptVersion::told)
                .orElseThrow(() -> new NotFound("version"));
    }

    @Override
    public List<Change> compare(Version older, Version newer) {
        String was = text(older);
        String is = text(newer);
        if (was.isBlank() || is.isBlank()) {
            throw new RuleViolation("documents.version.no-text", was.isBlank() ? older.number() : newer.number());
        }
        return Comparison.of(was, is);
    }

    /** A text is compared as it was typed, another file by the words in it. */
    @Override
    public String text(Version version) {
        if (!version.file().mediaType().startsWith("text/")) {
            return files.text(version.file().sha256()).orElse("");
        }
        try (InputStream in = files.open(version.file().sha256())) {
            return TextBytes.decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Version> forget(RecordId record) {
        return database.write(em -> {
            List<KeptVersion> all = em.createQuery(
                            "select v from KeptVersion v where v.record = :record order by v.at, v.slot, v.number", KeptVersion.class)
                    .setParameter("record", record.toString())
                    .getResultList();
            return forgotten(em, all);
        });
    }

    @Override
    public List<Version> forget(RecordId record, String slot) {
        return database.write(em -> forgotten(em, all(em, record, slot).reversed()));
    }

    private List<Version> forgotten(EntityManager em, List<KeptVersion> all) {
        all.forEach(kept -> {
            em.remove(kept);
            files.release(kept.sha256());
        });
        return all.stream().map(KeptVersion::told).toList();
    }

    private static List<KeptVersion> all(EntityManager em, RecordId record, String slot) {
        return em.createQuery(
                        "select v from KeptVersion v where v.record = :record and v.slot = :slot order by v.number desc", KeptVersion.class)
                .setParameter("record", record.toString())
                .setParameter("slot", slot)
                .getResultList();
    }
}
