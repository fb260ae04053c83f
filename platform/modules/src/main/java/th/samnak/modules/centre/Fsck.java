package th.samnak.modules.centre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import th.samnak.api.ModuleId;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleState;
import th.samnak.modules.Words;
import th.samnak.modules.framework.Bundles;
import th.samnak.modules.journal.Entry;
import th.samnak.modules.journal.JarStore;
import th.samnak.modules.journal.Journal;
import th.samnak.modules.journal.Standing;

/**
 * Where journal, framework and disk disagree.
 *
 * @param checked how many functions were looked at
 */
public record Fsck(int checked, List<Finding> findings) {

    /** @param where journal, framework or disk */
    public record Finding(String module, String where, String what) {}

    static Fsck of(Journal journal, JarStore store, Bundles bundles, List<InstalledModule> list) {
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : journal.unfinished()) {
            findings.add(new Finding(entry.module(), "journal", Words.say("modules.fsck.unfinished", entry.act().word())));
        }
        Set<Bundle> expected = new HashSet<>();
        journal.standing().forEach((id, entry) -> {
            Standing standing = entry.after().orElseThrow();
            bundles.find(id, standing.sha256()).ifPresentOrElse(expected::add, () -> findings.add(
                    new Finding(id.value(), "framework", Words.say("modules.fsck.no-bundle"))));
            disk(id, store.path(id, standing), standing, findings);
        });
        bundles.all().stream().filter(bundle -> !expected.contains(bundle)).forEach(bundle -> findings.add(
                new Finding(Bundles.moduleOf(bundle), "framework", Words.say("modules.fsck.stray-bundle", bundle.getLocation()))));
        list.stream()
                .filter(module -> module.state() == ModuleState.FAILED)
                .forEach(module -> findings.add(
                        new Finding(module.id().value(), "framework", module.problem().orElse(""))));
        return new Fsck(journal.standing().size(), List.copyOf(findings));
    }

    private static void disk(ModuleId id, Path jar, Standing standing, List<Finding> findings) {
        if (!Files.isRegularFile(jar)) {
            findings.add(new Finding(
                    id.value(), "disk", Words.say("modules.problem.jar-missing", jar.getFileName().toString())));
        } else if (!sha256(jar).equals(standing.sha256())) {
            findings.add(new Finding(id.value(), "disk", Words.say("modules.fsck.damaged", jar.getFileName().toString())));
        }
    }

    private static String sha256(Path jar) {
        try {
            return JarStore.sha256(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
