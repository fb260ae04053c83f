package th.samnak.modules.centre;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.modules.inspection.Difference;
import th.samnak.modules.inspection.JarFacts;
import th.samnak.modules.journal.JarStore;
import th.samnak.modules.journal.Journal;
import th.samnak.modules.journal.Standing;

/** Says beforehand what a jar would change. */
public record Differences(Journal journal, JarStore store, Reception reception) {

    /** @throws RuleViolation if the jar would not be let in */
    public List<Difference> of(Path jar) {
        try {
            JarFacts offered = reception.read(jar).facts();
            ModuleId id = reception.pass(offered);
            Optional<Standing> standing = journal.standing(id).filter(it -> store.has(id, it));
            return Difference.between(
                    standing.isPresent()
                            ? Optional.of(reception.read(store.path(id, standing.get())).facts())
                            : Optional.empty(),
                    offered);
        } catch (IOException e) {
            throw new RuleViolation("modules.error.no-file", jar.toString());
        }
    }
}
