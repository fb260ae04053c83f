package th.samnak.modules.centre;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.modules.Words;
import th.samnak.modules.framework.Bundles;
import th.samnak.modules.journal.Act;
import th.samnak.modules.journal.Entry;
import th.samnak.modules.journal.Journal;
import th.samnak.modules.journal.Standing;

/** At the start: settles what a crash left half done, and makes the framework hold what the journal says. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Journal journal;
    private final Bundles bundles;
    private final Installer installer;

    Recovery(Journal journal, Bundles bundles, Installer installer) {
        this.journal = journal;
        this.bundles = bundles;
        this.installer = installer;
    }

    /** Half an installation is undone, for what came may be what brought the system down; half a removal is finished. */
    void settle() throws IOException {
        for (Entry entry : journal.unfinished()) {
            String note = Words.say("modules.note.interrupted");
            if (entry.act() == Act.STOP || entry.act() == Act.REMOVE) {
                journal.end(entry, entry.after(), note);
            } else {
                journal.undone(entry, entry.before(), note);
            }
            LOG.warn("{} of {} was interrupted and has been settled", entry.act().word(), entry.module());
        }
    }

    /** Removes functions that should not be there, also such as an older journal put there. */
    void clear() {
        List<Bundle> strays = bundles.all().stream().filter(bundle -> !expected(bundle)).toList();
        strays.forEach(bundle -> LOG.warn("{} is not in the journal and is removed", bundle.getLocation()));
        bundles.uninstall(strays);
    }

    /** Brings all functions up, side by side, except those that get a new jar anyway. */
    void bringUp(Collection<ModuleId> except, Duration limit) {
        List<Thread> threads = journal.standing().entrySet().stream()
                .filter(standing -> !except.contains(standing.getKey()))
                .map(standing -> Thread.ofPlatform()
                        .daemon()
                        .name("samnak-up-" + standing.getKey())
                        .start(() -> bringUp(standing, limit)))
                .toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void bringUp(Map.Entry<ModuleId, Entry> standing, Duration limit) {
        Optional<Standing> wanted = standing.getValue().after();
        installer.bring(standing.getKey(), wanted, limit, true)
                .ifPresent(problem -> LOG.error("{} does not run: {}", standing.getKey(), problem));
    }

    private boolean expected(Bundle bundle) {
        return journal.standing(ModuleId.of(Bundles.moduleOf(bundle)))
                .flatMap(it -> bundles.find(ModuleId.of(Bundles.moduleOf(bundle)), it.sha256()))
                .filter(found -> found.equals(bundle))
                .isPresent();
    }
}
