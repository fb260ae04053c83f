package th.samnak.security.access;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts.HeldRole;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * The parts somebody plays on a day: those of the posts, their own and those they act in, whose power reaches the unit they work
 * in, and the technical ones of their account.
 *
 * @param technical as the account has them
 */
public record Parts(Set<Role> technical, List<HeldRole> held) {

    /** Who looks after the machines decides nothing of the office's business (handbook 5.1, segregation of duties). */
    private static final Set<Role> DECIDING = Set.of(Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD);

    /** Where the own post is. */
    public static Parts of(Chart chart, PersonId id, Set<Role> technical) {
        return chart.person(id).map(person -> of(chart, id, person.unit(), technical)).orElseGet(() -> new Parts(technical, List.of()));
    }

    /** @param unit in which the person works, or acts */
    public static Parts of(Chart chart, PersonId id, UnitId unit, Set<Role> technical) {
        List<HeldRole> held = chart.capacitiesOf(id).stream()
                .filter(by -> chart.within(unit, by.post().unit()))
                .flatMap(Parts::roles)
                .toList();
        return new Parts(technical, held);
    }

    /** Everything that counts. A post that decides on business puts the technical roles to rest. */
    public Set<Role> all() {
        Set<Role> roles = new HashSet<>();
        held.forEach(each -> roles.add(each.role()));
        if (!decides()) {
            roles.addAll(technical);
        }
        return roles;
    }

    /** Whether one of the posts decides on business. */
    public boolean decides() {
        return held.stream().anyMatch(each -> DECIDING.contains(each.role()));
    }

    private static Stream<HeldRole> roles(Capacity by) {
        return by.post().roles().stream().sorted(Comparator.comparing(Role::key)).map(role -> new HeldRole(role, by));
    }
}
