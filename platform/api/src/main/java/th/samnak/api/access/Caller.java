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
 * @param unit where the person works, or has chosen to work because they act there
 * @param roles the parts the person plays there
 * @param clearance up to which level the person may read
 */
public record Caller(
        PersonId person, String account, String name, UnitId unit, Set<Role> roles, Secrecy clearance) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The same person elsewhere; whether they may work there, and as what, is for {@link SignIn#renew} to say. */
    public Caller in(UnitId other) {
        return new Caller(person, account, name, other, roles, clearance);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
