package th.samnak.modules.centre;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.errors.RuleViolation;
import th.samnak.modules.Words;
import th.samnak.modules.centre.Ledger.Outcome;
import th.samnak.modules.centre.Reception.Received;
import th.samnak.modules.journal.Act;
import th.samnak.modules.journal.Journal;
import th.samnak.modules.journal.Standing;

/** Lets jars in: looks at them, keeps them, puts them in place of what stands there. */
record Admission(Journal journal, Shelf shelf, Reception reception, Installer installer, Ledger ledger) {

    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    /** @throws RuleViolation if it is no decent jar; that is written down */
    Received receive(InputStream jar, String account, String origin) throws IOException {
        DigestInputStream read = new DigestInputStream(jar, Reception.sha256());
        try {
            return reception.receive(read);
        } catch (RuleViolation e) {
            String sha256 = HexFormat.of().formatHex(read.getMessageDigest().digest());
            ledger.refused(account, name(origin), new Standing("0.0.0", sha256, true, origin), Words.say(e));
            throw e;
        }
    }

    /**
     * @return the function's name
     * @throws RuleViolation if it is not let in, or an update was undone
     */
    ModuleId letIn(Received received, String account, String origin) {
        var facts = received.facts();
        Standing offered = new Standing(facts.version(), facts.sha256(), true, origin);
        ModuleId id = pass(received, account, offered);
        shelf.keep(id, offered, received.file());
        Act act = journal.standing(id).isPresent() ? Act.UPDATE : Act.INSTALL;
        Outcome outcome = ledger.perform(act, account, id, Optional.of(offered), before ->
                safely(id, before, () -> replace(id, before, offered)));
        shelf.tidy();
        if (outcome.undone()) {
            String old = outcome.now().map(Standing::version).orElse("");
            throw new RuleViolation("modules.error.update-undone", id.value(), offered.version(), old, outcome.note());
        }
        return id;
    }

    /** An act that fails in a way nobody foresaw leaves everything as it was. */
    Outcome safely(ModuleId id, Optional<Standing> before, Supplier<Outcome> deed) {
        try {
            return deed.get();
        } catch (RuntimeException e) {
            LOG.error("an act on {} failed and is undone", id, e);
            installer.bring(id, before);
            return new Outcome(before, Words.say("modules.error.unforeseen", String.valueOf(e.getMessage())), true);
        }
    }

    /** The file's name in an origin. */
    static String name(String origin) {
        return origin.substring(origin.indexOf(':') + 1);
    }

    private ModuleId pass(Received received, String account, Standing offered) {
        try {
            return reception.pass(received.facts());
        } catch (RuleViolation e) {
            String name = received.facts().id().map(ModuleId::value).orElse(received.facts().symbolicName());
            ledger.refused(account, name, offered, Words.say(e));
            throw e;
        }
    }

    /** Puts the new in place of the old, or the old back when the new does not run. */
    private Outcome replace(ModuleId id, Optional<Standing> before, Standing offered) {
        Optional<String> problem = installer.bring(id, Optional.of(offered));
        if (problem.isEmpty() || before.isEmpty()) {
            return Outcome.of(Optional.of(offered), problem);
        }
        installer.bring(id, before);
        return new Outcome(before, problem.get(), true);
    }
}
