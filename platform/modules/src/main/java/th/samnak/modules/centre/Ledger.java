package th.samnak.modules.centre;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.modules.ModuleCentre.ModulesChanged;
import th.samnak.modules.events.EventBus;
import th.samnak.modules.journal.Act;
import th.samnak.modules.journal.Entry;
import th.samnak.modules.journal.Journal;
import th.samnak.modules.journal.Standing;

/** Writes down every act: its beginning and its end in the journal, its outcome in the audit trail, and tells the screens. */
final class Ledger {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Journal journal;
    private final EventBus bus;
    private final Supplier<@Nullable AuditTrail> audit;

    Ledger(Journal journal, EventBus bus, Supplier<@Nullable AuditTrail> audit) {
        this.journal = journal;
        this.bus = bus;
        this.audit = audit;
    }

    /**
     * How an act ended.
     *
     * @param now how the function stands
     * @param note what went wrong, empty when nothing did
     * @param undone whether everything is as before
     */
    record Outcome(Optional<Standing> now, String note, boolean undone) {

        static Outcome of(Optional<Standing> now, Optional<String> problem) {
            return new Outcome(now, problem.orElse(""), false);
        }
    }

    /**
     * Does the act between its two lines in the journal.
     *
     * @throws RuleViolation if the journal cannot be written; then nothing was done
     */
    Outcome perform(
            Act act, String account, ModuleId id, Optional<Standing> after, Function<Optional<Standing>, Outcome> deed) {
        Optional<Standing> before = journal.standing(id);
        Entry begun = write(() -> journal.begin(act, account, id, before, after));
        bus.publish(new ModulesChanged());
        Outcome outcome = deed.apply(before);
        write(() -> outcome.undone()
                ? journal.undone(begun, outcome.now(), outcome.note())
                : journal.end(begun, outcome.now(), outcome.note()));
        audit(account, "module." + act.word(), id.value(), detail(outcome));
        bus.publish(new ModulesChanged());
        return outcome;
    }

    /** Notes that a jar was not let in. */
    void refused(String account, String module, Standing offered, String why) {
        write(() -> {
            journal.refused(account, module, offered, why);
            return true;
        });
        audit(account, "module.refuse", module, offered.origin() + ": " + why);
    }

    private static String detail(Outcome outcome) {
        String now = outcome.now().map(it -> it.version() + " " + it.sha256().substring(0, 8)).orElse("");
        return (now + (outcome.undone() ? " undone " : " ") + outcome.note()).strip();
    }

    private void audit(String account, String act, String subject, String detail) {
        AuditTrail trail = audit.get();
        if (trail != null) {
            try {
                trail.recordRegardless(account, act, subject, detail);
            } catch (RuntimeException e) {
                LOG.error("{} of {} by {} is in the journal, but not in the audit trail", act, subject, account, e);
            }
        }
    }

    private static <T> T write(Line<T> line) {
        try {
            return line.write();
        } catch (IOException e) {
            LOG.error("the journal of the functions cannot be written", e);
            throw new RuleViolation("modules.error.journal");
        }
    }

    private interface Line<T> {
        T write() throws IOException;
    }
}
