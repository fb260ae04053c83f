package th.samnak.modules.centre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.Bundle;
import th.samnak.api.ModuleId;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleState;
import th.samnak.modules.Words;
import th.samnak.modules.framework.Bundles;
import th.samnak.modules.framework.Diagnosis;
import th.samnak.modules.framework.Doctor;
import th.samnak.modules.journal.Entry;
import th.samnak.modules.journal.Journal;
import th.samnak.modules.journal.Standing;

/** How the functions stand: what should be, from the journal, beside what is, from the framework. */
final class Listing {

    private final Journal journal;
    private final Bundles bundles;
    private final Doctor doctor;
    private final Installer installer;
    private final Distribution distribution;

    Listing(Journal journal, Bundles bundles, Doctor doctor, Installer installer, Distribution distribution) {
        this.journal = journal;
        this.bundles = bundles;
        this.doctor = doctor;
        this.installer = installer;
        this.distribution = distribution;
    }

    List<InstalledModule> all() {
        List<InstalledModule> list = new ArrayList<>();
        journal.standing().forEach((id, entry) -> list.add(installed(id, entry)));
        Set<ModuleId> coming = coming(list);
        distribution.ids().stream()
                .filter(id -> !coming.contains(id) && journal.standing(id).isEmpty())
                .forEach(id -> list.add(available(id)));
        list.sort(Comparator.comparing(InstalledModule::id));
        return List.copyOf(list);
    }

    InstalledModule one(ModuleId id) {
        return all().stream()
                .filter(module -> module.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " has gone"));
    }

    /** Functions whose first installation is under way are told as such. */
    private Set<ModuleId> coming(List<InstalledModule> list) {
        Set<ModuleId> coming = new HashSet<>();
        for (Entry entry : journal.unfinished()) {
            ModuleId id = ModuleId.of(entry.module());
            if (entry.before().isEmpty() && entry.after().isPresent() && coming.add(id)) {
                Standing standing = entry.after().get();
                list.add(new InstalledModule(
                        id,
                        standing.version(),
                        ModuleState.FAILED,
                        Optional.of(Words.say("modules.problem.starting")),
                        standing.sha256(),
                        entry.at(),
                        entry.account()));
            }
        }
        return coming;
    }

    private InstalledModule installed(ModuleId id, Entry entry) {
        Standing standing = entry.after().orElseThrow();
        Optional<String> problem = standing.running() ? problem(id, standing, entry.note()) : Optional.empty();
        ModuleState state = standing.running() ? ModuleState.RUNNING : ModuleState.STOPPED;
        return new InstalledModule(
                id,
                standing.version(),
                problem.isPresent() ? ModuleState.FAILED : state,
                problem,
                standing.sha256(),
                entry.at(),
                entry.account());
    }

    private Optional<String> problem(ModuleId id, Standing standing, String note) {
        Optional<Bundle> bundle = bundles.find(id, standing.sha256());
        Optional<Diagnosis> diagnosis = bundle.map(it -> doctor.examine(id, it));
        if (diagnosis.filter(Diagnosis::runs).isPresent()) {
            return Optional.empty();
        }
        boolean started = bundle.filter(it -> it.getState() == Bundle.ACTIVE).isPresent();
        return diagnosis.filter(it -> started)
                .map(Diagnosis::reason)
                .or(() -> installer.problem(id))
                .or(() -> Optional.of(note).filter(text -> !text.isEmpty()))
                .or(() -> Optional.of(Words.say("modules.problem.not-started")));
    }

    private InstalledModule available(ModuleId id) {
        var offered = distribution.find(id).orElseThrow();
        return new InstalledModule(
                id,
                offered.facts().version(),
                ModuleState.AVAILABLE,
                Optional.empty(),
                offered.facts().sha256(),
                modified(id),
                "");
    }

    private Instant modified(ModuleId id) {
        try {
            return Files.getLastModifiedTime(distribution.file(id)).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
