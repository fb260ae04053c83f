package th.samnak.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import th.samnak.api.access.Access;
import th.samnak.api.documents.FileStore;
import th.samnak.api.documents.FileStore.StoredFile;
import th.samnak.api.documents.Versions;
import th.samnak.api.errors.NotFound;
import th.samnak.api.records.RecordId;

/** Keeps versions in memory; compares them as wholly replaced. A rollback does not take a version away. */
public final class MemoryVersions implements Versions {

    private record Kept(RecordId record, Version version) {}

    private final List<Kept> all = new CopyOnWriteArrayList<>();
    private final FileStore files;
    private final Access access;
    private final Clock clock;

    public MemoryVersions(FileStore files, Access access, Clock clock) {
        this.files = files;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Version keep(RecordId record, String slot, StoredFile file, String note) {
        List<Version> before = of(record, slot);
        if (!before.isEmpty() && before.getFirst().file().sha256().equals(file.sha256())) {
            return before.getFirst();
        }
        int number = before.size() + 1;
        Version version = new Version(
                record + "/" + slot + "/" + number, slot, number, file, access.caller().name(), clock.instant(), note);
        all.add(new Kept(record, version));
        return version;
    }

    @Override
    public List<Version> of(RecordId record, String slot) {
        return all.stream()
                .filter(kept -> kept.record().equals(record) && kept.version().slot().equals(slot))
                .map(Kept::version)
                .toList()
                .reversed();
    }

    @Override
    public Version find(RecordId record, String id) {
        return all.stream()
                .filter(kept -> kept.record().equals(record) && kept.version().id().equals(id))
                .map(Kept::version)
                .findFirst()
                .orElseThrow(() -> new NotFound("version"));
    }

    @Override
    public List<Change> compare(Version older, Version newer) {
        List<Change> changes = new ArrayList<>();
        text(older).lines().forEach(line -> changes.add(new Change(Change.Kind.REMOVED, line)));
        text(newer).lines().forEach(line -> changes.add(new Change(Change.Kind.ADDED, line)));
        return changes;
    }

    @Override
    public String text(Version version) {
        try (InputStream in = files.open(version.file().sha256())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Version> forget(RecordId record) {
        return forget(all.stream().filter(kept -> kept.record().equals(record)).toList());
    }

    @Override
    public List<Version> forget(RecordId record, String slot) {
        return forget(all.stream().filter(kept -> kept.record().equals(record) && kept.version().slot().equals(slot)).toList());
    }

    private List<Version> forget(List<Kept> some) {
        all.removeAll(some);
        some.forEach(kept -> files.release(kept.version().file().sha256()));
        return some.stream().map(Kept::version).toList();
    }
}
