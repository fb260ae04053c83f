package th.samnak.handover.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Caller;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.handover.api.Finding;

/**
 * Whether receivers may take over what they are to get: they need an account, clearance, a unit with a mandate for the function, and
 * the permission itself. Judged after the posts have moved.
 */
final class Fitness {

    private final Organisation organisation;
    private final Access access;
    private final JpaOwners owners;
    private final Map<PersonId, Account> accounts = new HashMap<>();
    private final Chart chart;

    Fitness(Organisation organisation, Access access, JpaOwners owners, Accounts accounts, LocalDate on) {
        this.organisation = organisation;
        this.access = access;
        this.owners = owners;
        this.chart = organisation.on(on);
        access.asSystem(accounts::list).stream()
                .filter(account -> !account.blocked())
                .forEach(account -> this.accounts.merge(account.person(), account,
                        (one, other) -> one.clearance().covers(other.clearance()) ? one : other));
    }

    /** One sentence for each receiver and reason. @param to who gets each of the items */
    List<Finding> of(List<Dependant> items, Map<String, PersonId> to) {
        Map<List<String>, List<Finding>> together = items.stream()
                .filter(item -> item.fate() == Fate.PASSES)
                .flatMap(item -> Optional.ofNullable(to.get(item.id())).stream().flatMap(person -> of(item, person).stream()))
                .collect(Collectors.groupingBy(
                        it -> List.of(it.messageKey(), String.valueOf(it.arguments().getFirst())), LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(Fitness::counted).toList();
    }

    /** The first of them, and how many there are. */
    private static Finding counted(List<Finding> same) {
        List<Object> arguments = new ArrayList<>(same.getFirst().arguments());
        arguments.add(same.size());
        return new Finding(same.getFirst().messageKey(), arguments);
    }

    private Optional<Finding> of(Dependant item, PersonId to) {
        String name = Judge.name(chart, to);
        Account account = accounts.get(to);
        if (account == null) {
            return Optional.of(Finding.of("handover.finding.no-account", name, item.title()));
        }
        if (!account.clearance().covers(item.secrecy())) {
            return Optional.of(Finding.of("handover.finding.not-cleared", name, item.title()));
        }
        Optional<Person> person = chart.person(to).or(() -> organisation.person(to));
        if (owners.needsMandate(item.module())
                && person.filter(it -> !chart.mandatesOf(it.unit(), item.module()).isEmpty()).isEmpty()) {
            return Optional.of(Finding.of("handover.finding.no-mandate", name, item.module().value()));
        }
        return item.needs()
                .filter(needed -> person.filter(it -> may(it, account, needed)).isEmpty())
                .map(needed -> Finding.of("handover.finding.not-permitted", name, item.title()));
    }

    private boolean may(Person person, Account account, Permission needed) {
        Set<Role> roles = new HashSet<>(account.technical());
        Stream.concat(
                        chart.postsOf(person.id()).stream(),
                        chart.capacitiesOf(person.id()).stream().map(Capacity::post))
                .forEach(post -> roles.addAll(post.roles()));
        return access.may(
                new Caller(person.id(), account.name(), person.fullName(), person.unit(), roles, account.clearance()), needed);
    }
}
