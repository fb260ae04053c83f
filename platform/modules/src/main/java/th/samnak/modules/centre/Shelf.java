package th.samnak.modules.centre;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.modules.journal.Act;
import th.samnak.modules.journal.Entry;
import th.samnak.modules.journal.JarStore;
import th.samnak.modules.journal.Journal;
import th.samnak.modules.journal.Standing;

/** Keeps the jars that stand, and the last few before each, to go back to. */
record Shelf(Journal journal, JarStore store) {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final int VERSIONS = 3;

    /** @throws RuleViolation if the disk does not take it */
    void keep(ModuleId id, Standing offered, Path jar) {
        try {
            store.keep(id, offered, jar);
        } catch (IOException e) {
            LOG.error("{} could not be stored", id, e);
            throw new RuleViolation("modules.error.disk");
        }
    }

    void tidy() {
        Map<String, Set<Path>> byModule = new HashMap<>();
        List<Entry> entries = journal.entries();
        for (Entry entry : entries.reversed()) {
            if (entry.act() != Act.REFUSE) {
                Set<Path> jars = byModule.computeIfAbsent(entry.module(), any -> new LinkedHashSet<>());
                Stream.of(entry.after(), entry.before())
                        .flatMap(Optional::stream)
                        .map(standing -> store.path(ModuleId.of(entry.module()), standing))
                        .filter(jar -> jars.size() < VERSIONS)
                        .forEach(jars::add);
            }
        }
        Set<Path> needed = new HashSet<>();
        byModule.values().forEach(needed::addAll);
        journal.standing().forEach((id, entry) -> needed.add(store.path(id, entry.after().orElseThrow())));
        try {
            store.keepOnly(needed);
        } catch (IOException e) {
            LOG.warn("old jars could not be removed", e);
        }
    }
}
