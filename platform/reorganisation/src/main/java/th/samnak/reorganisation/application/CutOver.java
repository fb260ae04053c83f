package th.samnak.reorganisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Transactions;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Plan.State;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.reorganisation.api.Rehearsal.Balance;
import th.samnak.reorganisation.api.Rehearsal.Movement;
import th.samnak.reorganisation.domain.KeptList;
import th.samnak.reorganisation.domain.KeptPlan;

/** Carries a plan out, in one transaction: a process that is killed finds everything old or everything new. */
final class CutOver {

    private final Plans plans;
    private final Rehearsing rehearsing;
    private final Carriage carriage;
    private final Untouched untouched;
    private final Access access;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    CutOver(
            Plans plans,
            Rehearsing rehearsing,
            Carriage carriage,
            Untouched untouched,
            Access access,
            Transactions transactions,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.rehearsing = rehearsing;
        this.carriage = carriage;
        this.untouched = untouched;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws RuleViolation when something is in the way or a sum does not agree; nothing is written then */
    Rehearsal carryOut(String id) {
        return transactions.together(() -> {
            Plan plan = plans.change(id, kept -> kept.carryOut(LocalDate.now(clock), clock.instant()));
            Study study = rehearsing.study(plan);
            Rehearsing.demandPossible(study.findings());
            Rehearsal done = access.asSystem(() -> carriage.carryOut(study));
            done.balance().stream().filter(balance -> !balance.agrees()).findFirst().ifPresent(CutOver::refuse);
            List<KeptList> lists = lists(plan, done.movements());
            plans.keep(lists);
            plans.change(id, kept -> kept.settle(untouched.note(study, carriage.takingPart(study)), lists.isEmpty()));
            audit.record("reorganisation.cut-over", "reorganisation:plan:" + id, plan.instrument().id().value());
            return done;
        });
    }

    private static void refuse(Balance balance) {
        throw new RuleViolation("reorganisation.error.sums", balance.subject(), balance.before(), balance.after(),
                balance.amountBefore(), balance.amountAfter());
    }

    private static List<KeptList> lists(Plan plan, List<Movement> movements) {
        Map<List<Object>, List<Movement>> ways = movements.stream().collect(Collectors.groupingBy(
                movement -> List.of(movement.from(), movement.to()), LinkedHashMap::new, Collectors.toList()));
        return ways.values().stream().map(way -> {
            Movement first = way.getFirst();
            String id = plan.id() + ":" + first.from() + ":" + first.to();
            return new KeptList(id, plan.id(), first.from(), first.to(), plan.effective(), way);
        }).toList();
    }

    /**
     * Lets follow what people had begun before the cut-over and committed after it: such an act took no number and met no lock.
     * Doing it twice does no harm.
     */
    void sweep(String id) {
        transactions.together(() -> {
            Plan plan = plans.get(id);
            if (plan.state() == State.RECONCILED || plan.state() == State.CLOSED) {
                access.asSystem(() -> {
                    carriage.sweep(plan);
                    return true;
                });
            }
            return true;
        });
    }

    /** @throws RuleViolation when something was already done under the new structure */
    void undo(String id) {
        transactions.together(() -> {
            Plan plan = plans.change(id, KeptPlan::undo);
            if (plans.anySigned(id)) {
                throw new RuleViolation("reorganisation.error.list-signed");
            }
            access.asSystem(() -> {
                carriage.demandThere(Untouched.functions(plans.settled(id)));
                carriage.holdNumbers(plan);
                untouched.demand(plan, plans.settled(id));
                carriage.takeBack(plan, Consignments.ids(plan), rehearsing::study);
                return true;
            });
            plans.dropPapers(id);
            audit.record("reorganisation.undo", "reorganisation:plan:" + id, plan.instrument().id().value());
            return true;
        });
    }
}
