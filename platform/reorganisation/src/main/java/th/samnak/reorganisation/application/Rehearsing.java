package th.samnak.reorganisation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Access;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Chart;
import th.samnak.api.persistence.Transactions;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.reorganisation.api.Rehearsal.Balance;
import th.samnak.reorganisation.api.Rehearsal.Movement;

/**
 * Tries a plan: the organisation is really rewritten, with all the rules of its book, and the transaction thrown away; of the
 * records only sums are taken, so that nobody waits for a lock meanwhile.
 */
final class Rehearsing {

    private final Studies studies;
    private final Carriage carriage;
    private final Access access;
    private final Transactions transactions;

    Rehearsing(Studies studies, Carriage carriage, Access access, Transactions transactions) {
        this.studies = studies;
        this.carriage = carriage;
        this.access = access;
        this.transactions = transactions;
    }

    Study study(Plan plan) {
        return access.asSystem(() -> studies.of(plan));
    }

    Rehearsal rehearse(Plan plan) {
        Study study = study(plan);
        if (study.blueprint().findings().stream().anyMatch(Finding::blocking)) {
            return told(study, study.before());
        }
        try {
            return told(study, tryOut(study));
        } catch (OfficeException refused) {
            Finding finding = Finding.blocks(plan.id(), refused.messageKey(), refused.arguments().toArray());
            return told(study.with(List.of(finding)), study.before());
        }
    }

    /** @throws RuleViolation with the first thing in the way */
    static void demandPossible(List<Finding> findings) {
        findings.stream().filter(Finding::blocking).findFirst().ifPresent(finding -> {
            throw new RuleViolation(finding.messageKey(), finding.arguments().toArray());
        });
    }

    private Chart tryOut(Study study) {
        Attempt attempt = new Attempt();
        try {
            transactions.apart(() -> {
                attempt.after = access.asSystem(() -> carriage.redraw(study));
                throw attempt;
            });
        } catch (Attempt over) {
            if (over != attempt) {
                throw over;
            }
        }
        return Objects.requireNonNull(attempt.after);
    }

    private static Rehearsal told(Study study, Chart after) {
        List<Movement> movements = new ArrayList<>(Movements.ofStaffMoved(study.before(), after));
        List<Movement> records = study.consignments().stream().flatMap(each -> each.movements().stream()).toList();
        movements.addAll(records);
        List<Balance> balance = new ArrayList<>(Movements.ofStaff(study.before(), after));
        balance.addAll(Movements.ofRecords(study.consignments(), records));
        return new Rehearsal(study.before(), after, Movements.sorted(movements), balance, study.findings());
    }

    /** Leaves the transaction, so that it is rolled back. */
    private static final class Attempt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private transient @Nullable Chart after;

        Attempt() {
            super("rehearsed", null, false, false);
        }
    }
}
