package th.samnak.documents.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.Settings;
import th.samnak.api.documents.FileReferences;
import th.samnak.api.errors.RuleViolation;

/**
 * The functions that name files. All that have ever done so are remembered beside the files: while one of them is away, nobody
 * can say what it still needs, and nothing is removed.
 */
@Component(service = FileOwners.class)
public final class FileOwners {

    private static final int AT_ONCE = 500;

    private final Path list;
    private final Set<String> known = new TreeSet<>();
    private final Map<String, FileReferences> present = new ConcurrentHashMap<>();
    private volatile Runnable complete = () -> {};

    @Activate
    public FileOwners() throws IOException {
        this(Settings.read());
    }

    public FileOwners(Settings settings) throws IOException {
        list = Files.createDirectories(settings.data().resolve("files")).resolve("owners");
        if (Files.exists(list)) {
            known.addAll(Files.readAllLines(list));
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(FileReferences references) {
        String owner = references.owner().value();
        remember(owner);
        present.put(owner, references);
        if (away().isEmpty()) {
            complete.run();
        }
    }

    void remove(FileReferences references) {
        present.remove(references.owner().value(), references);
    }

    /** @param told each time an owner has come and none is away any more; at once when it is so already */
    void whenComplete(Runnable told) {
        complete = told;
        if (!present.isEmpty() && away().isEmpty()) {
            told.run();
        }
    }

    /**
     * Those that a record still names.
     *
     * @throws RuleViolation when one of the owners is not there to be asked
     */
    Set<String> named(List<String> sha256) {
        Set<String> away = away();
        if (present.isEmpty() || !away.isEmpty()) {
            throw new RuleViolation("documents.sweep.owner-away", away.isEmpty() ? "-" : String.join(", ", away));
        }
        Set<String> named = new HashSet<>();
        for (int from = 0; from < sha256.size(); from += AT_ONCE) {
            Set<String> some = Set.copyOf(sha256.subList(from, Math.min(sha256.size(), from + AT_ONCE)));
            present.values().forEach(owner -> named.addAll(owner.named(some)));
        }
        return named;
    }

    private synchronized Set<String> away() {
        Set<String> away = new TreeSet<>(known);
        away.removeAll(present.keySet());
        return away;
    }

    private synchronized void remember(String owner) {
        if (known.add(owner)) {
            try {
                Files.write(list, List.of(owner), StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
