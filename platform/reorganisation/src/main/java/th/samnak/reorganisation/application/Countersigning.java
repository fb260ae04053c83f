package th.samnak.reorganisation.application;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Transactions;
import th.samnak.reorganisation.ReorganisationModule;
import th.samnak.reorganisation.api.HandOverList;
import th.samnak.reorganisation.api.HandOverList.Side;
import th.samnak.reorganisation.domain.KeptPlan;

/** Who heads a unit, or a unit above it, signs for it; nobody signs for both sides. */
final class Countersigning {

    private final Plans plans;
    private final Organisation organisation;
    private final Access access;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    Countersigning(
            Plans plans,
            Organisation organisation,
            Access access,
            Transactions transactions,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.organisation = organisation;
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    void sign(String id, Side side) {
        PersonId by = access.require(ReorganisationModule.HAND_OVER).person();
        transactions.together(() -> {
            String plan = signed(id, side, by);
            if (plans.allSigned(plan)) {
                plans.change(plan, KeptPlan::close);
            }
            return plan;
        });
    }

    private String signed(String id, Side side, PersonId by) {
        return plans.list(id, list -> {
            HandOverList told = list.told();
            boolean giving = side == Side.HANDS_OVER;
            Chart chart = organisation.on(giving ? told.on().minusDays(1) : told.on());
            if (list.entrusted(side).filter(by::equals).isEmpty()) {
                demandHead(by, giving ? told.from() : told.to(), chart);
            }
            Optional<PersonId> other = (giving ? told.takenOver() : told.handedOver()).map(HandOverList.Signed::by);
            if (other.filter(by::equals).isPresent()) {
                throw new RuleViolation("reorganisation.error.both-sides");
            }
            if (giving) {
                list.handOver(by, clock.instant());
            } else {
                list.takeOver(by, clock.instant());
            }
            audit.record("reorganisation.countersign", "reorganisation:list:" + id, side.name());
            return list.plan();
        });
    }

    /** Its head, or who acts in the head's place that day. */
    private static boolean inCharge(PersonId person, UnitId unit, Chart chart) {
        return chart.postsIn(unit).stream()
                .filter(Post::heads)
                .flatMap(post -> Stream.concat(
                        chart.holderOf(post.id()).stream(), chart.inChargeOf(post.id()).map(Capacity::person).stream()))
                .anyMatch(person::equals);
    }

    private static void demandHead(PersonId person, UnitId unit, Chart chart) {
        Optional<Unit> above = chart.unit(unit);
        while (above.isPresent()) {
            if (inCharge(person, above.get().id(), chart)) {
                return;
            }
            above = above.get().parent().flatMap(chart::unit);
        }
        throw new RuleViolation("reorganisation.error.not-head", chart.unit(unit).map(Unit::nameTh).orElse(unit.value()));
    }
}
