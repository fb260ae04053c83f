package th.samnak.api.organisation;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.Role;

/**
 * What an administrator puts right from today on without an announcement: addresses, who heads a unit, people and their posts.
 * Needs the permission to keep the organisation; every act is recorded. The rest is laid down by instruments
 * ({@link OrganisationBook}).
 */
@ProviderType
public interface Corrections {

    /**
     * Keeps address, telephone, e-mail and head of a unit; adds a unit that nobody knows yet if it stands outside the agencies.
     *
     * @throws th.samnak.api.errors.RuleViolation when something else of it differs: that takes an instrument
     */
    void keep(Unit unit);

    /**
     * Keeps a person's name, and sees to it that from today on they work in that unit in a post of that title: the one they have
     * if it is so, else a vacant one, else a new one.
     */
    void keep(Person person);

    /** The parts the person plays in the post they work in. @throws th.samnak.api.errors.RuleViolation when they have none */
    void assign(PersonId person, Set<Role> roles);
}
