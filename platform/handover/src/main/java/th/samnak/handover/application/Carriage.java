package th.samnak.handover.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Transactions;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.Line;

/** Lets everything go where it is to go, or tries it in a transaction that is thrown away. */
record Carriage(Organisation organisation, Access access, Accounts accounts, JpaOwners owners, Transactions transactions) {

    /**
     * In the caller's transaction.
     *
     * @return what stands in the way of single things; the caller must then not let the transaction stand
     * @throws OfficeException when an owner refuses, or something is left that depends on the person
     */
    List<Finding> carryOut(Passing passing, List<Dependant> items) {
        return access.asSystem(() -> {
            List<Dependants> all = owners.all();
            all.stream().filter(owner -> owner.order() <= 0).forEach(owner -> owner.handOver(passing));
            List<Finding> unfit = new Fitness(organisation, access, owners, accounts, passing.occasion().on())
                    .of(items, receivers(passing, items));
            all.stream().filter(owner -> owner.order() > 0).forEach(owner -> owner.handOver(passing));
            owners.of(passing.occasion()).stream().filter(left -> left.fate() != Fate.STAYS).findFirst().ifPresent(left -> {
                throw new RuleViolation("handover.error.left", left.group(), left.title());
            });
            return unfit;
        });
    }

    List<Finding> tryOut(Passing passing, List<Dependant> items) {
        Attempt attempt = new Attempt();
        try {
            transactions.apart(() -> {
                attempt.findings = carryOut(passing, items);
                throw attempt;
            });
        } catch (OfficeException refused) {
            return List.of(new Finding(refused.messageKey(), refused.arguments()));
        } catch (Attempt over) {
            if (over != attempt) {
                throw over;
            }
        }
        return attempt.findings;
    }

    static List<Line> lines(Passing passing, List<Dependant> items) {
        Map<String, PersonId> to = receivers(passing, items);
        return items.stream().map(item -> Line.of(item, Optional.ofNullable(to.get(item.id())))).toList();
    }

    private static Map<String, PersonId> receivers(Passing passing, List<Dependant> items) {
        return items.stream()
                .filter(item -> receiver(passing, item).isPresent())
                .collect(Collectors.toMap(Dependant::id, item -> receiver(passing, item).orElseThrow(), (one, same) -> one));
    }

    private static Optional<PersonId> receiver(Passing passing, Dependant item) {
        return switch (item.fate()) {
            case PASSES, NEEDS_ORDER -> Optional.of(passing.receiver(item.module(), item.kind(), item.key()));
            case ENDS_UNLESS_NAMED -> passing.named(item.module(), item.kind(), item.key());
            case ENDS, STAYS -> Optional.empty();
        };
    }

    /** Leaves the transaction, so that it is rolled back. */
    private static final class Attempt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private transient List<Finding> findings = List.of();

        Attempt() {
            super("rehearsed", null, false, false);
        }
    }
}
