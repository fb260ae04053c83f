package th.samnak.api.access;

import java.util.Set;
import th.samnak.api.Role;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * The person on whose behalf something is done.
 *
 * @param person who
 * @param account the name signed in with; {@code system} for the platform itself
 * @param name title, given name and surname as shown
 * @param unit where the person works
 * @param roles the parts the person plays there
 * @param clearance up to which level the person may read
 */
public record Caller(
        PersonId person, String account, String name, UnitId unit, Set<Role> roles, Secrecy clearance) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
