package th.samnak.modules.centre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import th.samnak.api.ModuleId;
import th.samnak.modules.Words;
import th.samnak.modules.framework.Bundles;
import th.samnak.modules.framework.Starter;
import th.samnak.modules.journal.JarStore;
import th.samnak.modules.journal.Standing;

/** Makes the framework hold what a {@link Standing} says, for one function at a time. */
final class Installer {

    private final Bundles bundles;
    private final JarStore store;
    private final Starter starter;
    private final Duration limit;
    private final Map<ModuleId, String> problems = new ConcurrentHashMap<>();

    Installer(Bundles bundles, JarStore store, Starter starter, Duration limit) {
        this.bundles = bundles;
        this.store = store;
        this.starter = starter;
        this.limit = limit;
    }

    /** Why the function did not run when it was last tried. */
    Optional<String> problem(ModuleId id) {
        return Optional.ofNullable(problems.get(id));
    }

    /**
     * Brings the function to where it should stand, in place of whatever stands there.
     *
     * @return why it does not run, empty when it does, or should not
     */
    Optional<String> bring(ModuleId id, Optional<Standing> standing) {
        return bring(id, standing, limit, false);
    }

    Optional<String> bring(ModuleId id, Optional<Standing> standing, Duration within, boolean patient) {
        problems.remove(id);
        bundles.uninstall(bundles.of(id).stream()
                .filter(bundle -> !standing.flatMap(it -> bundles.find(id, it.sha256())).equals(Optional.of(bundle)))
                .toList());
        Optional<String> problem = standing.flatMap(it -> put(id, it, within, patient));
        problem.ifPresent(words -> problems.put(id, words));
        return problem;
    }

    /** Takes the bundle out and puts it in again, from the same jar: its classes are loaded anew. */
    Optional<String> renew(ModuleId id, Standing standing) {
        bundles.uninstall(bundles.of(id));
        return bring(id, Optional.of(standing));
    }

    /** Replaces the bundle's content by the same jar, as an update does: its classes are loaded anew. */
    Optional<String> update(ModuleId id, Standing standing) {
        Optional<Bundle> bundle = bundles.find(id, standing.sha256());
        if (bundle.isPresent()) {
            bundles.stop(bundle.get());
            try (var in = Files.newInputStream(store.path(id, standing))) {
                bundle.get().update(in);
            } catch (IOException | BundleException e) {
                return Optional.of(Words.say("modules.problem.start", String.valueOf(e.getMessage())));
            }
            bundles.refresh(List.of(bundle.get()));
        }
        return bring(id, Optional.of(standing));
    }

    private Optional<String> put(ModuleId id, Standing standing, Duration within, boolean patient) {
        Path jar = store.path(id, standing);
        if (bundles.find(id, standing.sha256()).isEmpty() && !store.has(id, standing)) {
            return Optional.of(Words.say("modules.problem.jar-missing", jar.getFileName().toString()));
        }
        try {
            Bundle bundle = bundles.install(id, standing.sha256(), jar);
            if (standing.running()) {
                return starter.start(id, bundle, within, patient);
            }
            bundles.stop(bundle);
            return Optional.empty();
        } catch (IOException | BundleException e) {
            return Optional.of(Words.say("modules.problem.start", String.valueOf(e.getMessage())));
        }
    }
}
