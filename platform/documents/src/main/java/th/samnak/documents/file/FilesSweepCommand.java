package th.samnak.documents.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

/** {@code files:sweep}: shows the files that no record names, left by a crash or a refused act, and removes them when told to. */
@Component
public final class FilesSweepCommand implements AdminCommand {

    private static final int HOURS = 24;

    private final DiskFileStore store;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public FilesSweepCommand(@Reference DiskFileStore store, @Reference AuditTrail audit, @Reference Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "files:sweep";
    }

    @Override
    public String help() {
        return "shows stored files that no record names; --remove destroys them";
    }

    @Override
    public String usage() {
        return "[--remove] [--hours N]   only files older than N hours, " + HOURS + " unless given";
    }

    @Override
    public Report run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        boolean remove = words.remove("--remove");
        int hours = HOURS;
        if (words.size() == 2 && words.getFirst().equals("--hours")) {
            hours = Integer.parseInt(words.getLast());
            words.clear();
        }
        if (!words.isEmpty() || hours < 0) {
            throw new IllegalArgumentException();
        }
        try {
            return sweep(remove, Duration.ofHours(hours));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report sweep(boolean remove, Duration age) throws IOException {
        store.disposal().finish();
        List<List<Object>> rows = new ArrayList<>();
        long bytes = 0;
        boolean all = true;
        for (Disposal.Orphan orphan : store.disposal().orphans(age, clock.instant())) {
            boolean gone = remove && store.disposal().remove(orphan);
            if (gone) {
                audit.record("files.sweep", "documents:file:" + orphan.sha256(), orphan.sizeBytes() + " bytes");
            }
            all &= gone;
            bytes += orphan.sizeBytes();
            rows.add(List.of(orphan.sha256(), orphan.sizeBytes(), orphan.since().toString(), gone));
        }
        String what = rows.size() + " files that no record names, " + bytes + " bytes";
        String done = remove ? all ? "; removed" : "; not all could be removed" : rows.isEmpty() ? "" : "; --remove destroys them";
        return new Report(List.of("sha256", "bytes", "since", "removed"), rows, what + done, !remove || all);
    }
}
