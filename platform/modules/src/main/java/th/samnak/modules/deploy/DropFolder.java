package th.samnak.modules.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.modules.InstalledModule;
import th.samnak.modules.Words;
import th.samnak.modules.centre.Centre;
import th.samnak.modules.journal.JarStore;
import th.samnak.modules.journal.Standing;

/** What lies in the folder is installed, what is taken away is removed; looked at every so often. */
final class DropFolder {

    static final String ACCOUNT = "deploy-folder";

    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    private static final String REFUSED = ".refused.txt";
    private static final String BUSY = "modules.error.busy";
    private static final int LOOKS_BEFORE_BROKEN = 50;

    private final Path folder;
    private final Centre centre;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Set<String> staying = new HashSet<>();

    /** @param looks how often it was found in this very shape */
    private record Seen(long sizeBytes, long modifiedMillis, int looks, boolean done) {

        boolean same(Seen other) {
            return sizeBytes == other.sizeBytes && modifiedMillis == other.modifiedMillis;
        }

        Seen again() {
            return new Seen(sizeBytes, modifiedMillis, looks + 1, done);
        }

        Seen handled() {
            return new Seen(sizeBytes, modifiedMillis, looks, true);
        }
    }

    DropFolder(Path folder, Centre centre) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.centre = centre;
        for (String name : jars().keySet()) {
            if (wasHandled(name)) {
                seen.put(name, shape(folder.resolve(name)).handled());
            }
        }
    }

    /** Looks once. @return whether a file is still coming, so that it is worth looking again soon */
    boolean look() throws IOException {
        Map<String, Seen> now = jars();
        now.forEach(this::meet);
        for (String gone : List.copyOf(known())) {
            if (!now.containsKey(gone)) {
                part(gone);
            }
        }
        return seen.values().stream().anyMatch(file -> !file.done());
    }

    private void meet(String name, Seen found) {
        Seen before = seen.get(name);
        Seen current = before != null && before.same(found) ? before.again() : found;
        seen.put(name, current);
        if (!current.done() && hasArrived(name, current)) {
            handle(name);
        }
    }

    private boolean hasArrived(String name, Seen current) {
        return current.looks() >= LOOKS_BEFORE_BROKEN || (current.looks() > 0 && isWhole(name));
    }

    private void handle(String name) {
        try {
            InstalledModule module =
                    centre.install(Files.newInputStream(folder.resolve(name)), ACCOUNT, Standing.DEPLOY + name);
            LOG.info("{}: {} {} is {}", name, module.id(), module.version(), module.state());
            say(name, module.problem());
        } catch (RuleViolation e) {
            if (e.messageKey().equals(BUSY)) {
                return;
            }
            LOG.warn("{} was refused: {}", name, Words.say(e));
            say(name, Optional.of(Words.say(e)));
        } catch (IOException e) {
            LOG.warn("{} cannot be read yet", name, e);
            return;
        }
        seen.computeIfPresent(name, (any, it) -> it.handled());
    }

    /** Whether its end is there: a jar's table of contents comes last. */
    private boolean isWhole(String name) {
        try (ZipFile zip = new ZipFile(folder.resolve(name).toFile())) {
            return zip.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void part(String name) throws IOException {
        Optional<ModuleId> module = broughtBy(name);
        try {
            module.ifPresent(id -> {
                centre.remove(id, ACCOUNT);
                LOG.info("{} has gone: {} is removed", name, id);
            });
            Files.deleteIfExists(folder.resolve(name + REFUSED));
        } catch (RuleViolation e) {
            if (e.messageKey().equals(BUSY)) {
                return;
            }
            LOG.warn("{} has gone, but its function stays: {}", name, Words.say(e));
            staying.add(name);
        }
        seen.remove(name);
    }

    /** Names that were seen here, or from which something stands that was brought before this start. */
    private Set<String> known() {
        Set<String> names = new HashSet<>(seen.keySet());
        centre.standings().values().stream()
                .map(Standing::origin)
                .filter(origin -> origin.startsWith(Standing.DEPLOY))
                .map(origin -> origin.substring(Standing.DEPLOY.length()))
                .filter(name -> !staying.contains(name))
                .forEach(names::add);
        return names;
    }

    private Optional<ModuleId> broughtBy(String name) {
        return centre.standings().entrySet().stream()
                .filter(standing -> standing.getValue().origin().equals(Standing.DEPLOY + name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether this very file was dealt with before the system was started: what was removed since stays removed. */
    private boolean wasHandled(String name) throws IOException {
        String sha256 = JarStore.sha256(folder.resolve(name));
        return centre.journal().stream()
                .flatMap(entry -> entry.after().stream())
                .anyMatch(it -> it.origin().equals(Standing.DEPLOY + name) && it.sha256().equals(sha256));
    }

    private Map<String, Seen> jars() throws IOException {
        Map<String, Seen> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jar") && !name.startsWith(".")) {
                    shapeNow(file).ifPresent(shape -> found.put(name, shape));
                }
            }
        }
        return found;
    }

    /** Empty for a file that went while the folder was read. A folder that cannot be read at all removes nothing. */
    private static Optional<Seen> shapeNow(Path file) throws IOException {
        try {
            return Optional.of(shape(file));
        } catch (NoSuchFileException e) {
            LOG.debug("{} went away", e.getFile());
            return Optional.empty();
        }
    }

    private static Seen shape(Path file) throws IOException {
        return new Seen(Files.size(file), Files.getLastModifiedTime(file).toMillis(), 0, false);
    }

    private void say(String name, Optional<String> sentence) {
        Path file = folder.resolve(name + REFUSED);
        try {
            if (sentence.isPresent()) {
                Files.writeString(file, sentence.get() + System.lineSeparator());
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }
}
