package th.samnak.modules.centre;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.modules.InstalledModule;
import th.samnak.modules.Words;
import th.samnak.modules.centre.Ledger.Outcome;
import th.samnak.modules.centre.Reception.Received;
import th.samnak.modules.framework.Bundles;
import th.samnak.modules.journal.Act;
import th.samnak.modules.journal.Entry;
import th.samnak.modules.journal.Journal;
import th.samnak.modules.journal.Standing;

/** The acts on functions. Who may is asked by whoever calls. */
public final class Centre {

    /** What happens without anybody's doing. */
    public static final String SYSTEM = "system";

    private static final Logger LOG = LoggerFactory.getLogger(Centre.class);
    private static final Duration AT_THE_START = Duration.ofSeconds(90);

    private final Parts parts;
    private final Turn turn = new Turn();

    Centre(Parts parts) {
        this.parts = parts;
    }

    /** What the centre works with. */
    record Parts(
            Journal journal,
            Shelf shelf,
            Reception reception,
            Bundles bundles,
            Installer installer,
            Ledger ledger,
            Admission admission,
            Distribution distribution,
            Listing listing,
            Duration collecting) {}

    /** Brings the framework to what the journal says, and in what is new in the distribution. */
    void begin() {
        try (Turn.Going going = turn.take(Words.say("modules.act.begin"), SYSTEM)) {
            Recovery recovery = new Recovery(parts.journal(), parts.bundles(), parts.installer());
            recovery.settle();
            recovery.clear();
            List<ModuleId> due = parts.distribution().due(parts.journal());
            recovery.bringUp(due, AT_THE_START);
            due.forEach(this::bringIn);
            parts.shelf().tidy();
        } catch (IOException e) {
            LOG.error("the functions could not be brought up", e);
        }
    }

    public List<InstalledModule> list() {
        return parts.listing().all();
    }

    public List<Entry> journal() {
        return parts.journal().entries();
    }

    /** How each installed function should stand. */
    public Map<ModuleId, Standing> standings() {
        Map<ModuleId, Standing> standings = new TreeMap<>();
        parts.journal().standing().forEach((id, entry) -> standings.put(id, entry.after().orElseThrow()));
        return standings;
    }

    /** @param origin where the jar comes from, as in {@link Standing#origin()} */
    public InstalledModule install(InputStream jar, String account, String origin) {
        try (Received received = parts.admission().receive(jar, account, origin)) {
            return admit(received, account, origin);
        } catch (IOException e) {
            LOG.error("{} could not be received", origin, e);
            throw new RuleViolation("modules.error.disk");
        }
    }

    public InstalledModule installAvailable(ModuleId id, String account) {
        Received offered = parts.distribution()
                .find(id)
                .filter(any -> parts.journal().standing(id).isEmpty())
                .orElseThrow(() -> new RuleViolation("modules.error.unknown", id.value()));
        return admit(offered, account, Standing.DISTRIBUTION);
    }

    public InstalledModule start(ModuleId id, String account) {
        return change(Act.START, id, account, standing -> Optional.of(standing.started()));
    }

    public InstalledModule stop(ModuleId id, String account) {
        return change(Act.STOP, id, account, standing -> Optional.of(standing.stopped()));
    }

    public void remove(ModuleId id, String account) {
        try (Turn.Going going = turn.take(Act.REMOVE, id.value(), account)) {
            perform(Act.REMOVE, id, account, standing -> Optional.empty());
            parts.shelf().tidy();
        }
    }

    /** Stops the function and loads it anew, many times over, and looks whether anything of it stays behind. */
    public Certificate certify(ModuleId id, int rounds, String account) {
        try (Turn.Going going = turn.take(Act.CERTIFY, id.value(), account)) {
            Standing standing = standing(id).started();
            Certificate.Rounds trial = new Certificate.Rounds(
                    parts.bundles(), parts.installer(), id, standing, parts.collecting());
            parts.ledger().perform(Act.CERTIFY, account, id, Optional.of(standing), before -> {
                Optional<String> problem = trial.go(rounds);
                return Outcome.of(Optional.of(standing), problem);
            });
            return trial.certificate();
        }
    }

    public Fsck fsck() {
        return Fsck.of(parts.journal(), parts.shelf().store(), parts.bundles(), list());
    }

    public Differences differences() {
        return new Differences(parts.journal(), parts.shelf().store(), parts.reception());
    }

    private InstalledModule admit(Received received, String account, String origin) {
        try (Turn.Going going = turn.take(Act.INSTALL, Admission.name(origin), account)) {
            return parts.listing().one(parts.admission().letIn(received, account, origin));
        }
    }

    private InstalledModule change(Act act, ModuleId id, String account, Function<Standing, Optional<Standing>> how) {
        try (Turn.Going going = turn.take(act, id.value(), account)) {
            perform(act, id, account, how);
            return parts.listing().one(id);
        }
    }

    private void perform(Act act, ModuleId id, String account, Function<Standing, Optional<Standing>> how) {
        Optional<Standing> after = how.apply(standing(id));
        if (act != Act.START) {
            Set<String> users = parts.bundles().neededBy(id);
            if (!users.isEmpty()) {
                throw new RuleViolation("modules.error.needed", id.value(), String.join(", ", users));
            }
        }
        parts.ledger().perform(act, account, id, after, before ->
                parts.admission().safely(id, before, () -> Outcome.of(after, parts.installer().bring(id, after))));
    }

    private Standing standing(ModuleId id) {
        return parts.journal()
                .standing(id)
                .orElseThrow(() -> new RuleViolation("modules.error.unknown", id.value()));
    }

    private void bringIn(ModuleId id) {
        try {
            parts.admission().letIn(parts.distribution().find(id).orElseThrow(), SYSTEM, Standing.DISTRIBUTION);
        } catch (RuleViolation e) {
            LOG.error("{}: {}", id, Words.say(e));
            parts.installer().bring(id, parts.journal().standing(id));
        }
    }
}
