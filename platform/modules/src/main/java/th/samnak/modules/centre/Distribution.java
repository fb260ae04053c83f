package th.samnak.modules.centre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.Settings;
import th.samnak.api.errors.RuleViolation;
import th.samnak.modules.journal.Journal;
import th.samnak.modules.journal.Standing;

/** The functions that came with the program, in the folder that the system property {@code samnak.functions.dir} names. */
final class Distribution {

    private static final Logger LOG = LoggerFactory.getLogger(Distribution.class);

    private final Map<ModuleId, Reception.Received> functions;
    private final List<String> wanted;

    private Distribution(Map<ModuleId, Reception.Received> functions, List<String> wanted) {
        this.functions = functions;
        this.wanted = wanted;
    }

    static Distribution read(Settings settings, Reception reception) {
        List<String> wanted = Arrays.stream(settings.get("functions", "correspondence").split("[,\\s]+")).toList();
        Optional<Path> folder = settings.get("functions.dir").map(Path::of).filter(Files::isDirectory);
        return new Distribution(folder.map(path -> scan(path, reception)).orElse(Map.of()), wanted);
    }

    Optional<Reception.Received> find(ModuleId id) {
        return Optional.ofNullable(functions.get(id));
    }

    Collection<ModuleId> ids() {
        return functions.keySet();
    }

    Path file(ModuleId id) {
        return functions.get(id).file();
    }

    /** What has to be installed or brought up to date at this start. */
    List<ModuleId> due(Journal journal) {
        List<ModuleId> due = new ArrayList<>();
        functions.forEach((id, offered) -> {
            Optional<Standing> standing = journal.standing(id);
            boolean first = standing.isEmpty() && !journal.knows(id) && wanted.contains(id.value());
            if (first || standing.filter(it -> isNewer(offered, it)).isPresent()) {
                due.add(id);
            }
        });
        return due;
    }

    /** The same version built anew counts as newer: that is how a developer meets it. */
    private static boolean isNewer(Reception.Received offered, Standing standing) {
        return standing.fromDistribution()
                && !offered.facts().sha256().equals(standing.sha256())
                && version(offered.facts().version()).compareTo(version(standing.version())) >= 0;
    }

    private static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }

    private static Map<ModuleId, Reception.Received> scan(Path folder, Reception reception) {
        Map<ModuleId, Reception.Received> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                try {
                    Reception.Received function = reception.read(jar);
                    function.facts().id().ifPresent(id -> found.put(id, function));
                } catch (RuleViolation e) {
                    LOG.warn("{} is no function: {}", jar, e.messageKey());
                }
            }
        } catch (IOException e) {
            LOG.error("the functions of the distribution cannot be read from {}", folder, e);
        }
        return found;
    }
}
