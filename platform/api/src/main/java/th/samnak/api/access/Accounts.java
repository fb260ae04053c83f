package th.samnak.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.Role;
import th.samnak.api.organisation.PersonId;

/** Accounts, roles and permissions, for administrators. Every act is recorded in the audit trail. */
@ProviderType
public interface Accounts {

    /** All accounts by name; never null. */
    List<Account> list();

    Optional<Account> find(String account);

    /**
     * Opens an account for a person.
     *
     * @return the generated first password, to be handed over once; the person must replace it at the first sign-in; empty where
     *     a directory keeps the passwords
     */
    String open(String account, PersonId person, Set<Role> roles, Secrecy clearance);

    /** Opens an account with a given password that need not be replaced: for demonstration systems only. */
    void openForDemo(String account, PersonId person, Set<Role> roles, Secrecy clearance, String password);

    /** Gives other roles and another clearance. Nobody does so to their own account. */
    void assign(String account, Set<Role> roles, Secrecy clearance);

    /** Replaces the password by a generated one, returned once; sessions opened before end. Not where a directory keeps it. */
    String resetPassword(String account);

    /** Blocks the account, which ends its sessions, or lets it sign in again, locked or not. Nobody blocks their own. */
    void block(String account, boolean blocked);

    /** Which roles hold which permission now, by permission key; the default grants overlaid with the administrators' own. */
    Map<String, Set<Role>> grants();

    /** Decides who holds a permission, from now on, in place of the function's own default. */
    void grant(String permissionKey, Set<Role> roles);

    /** Raised when something about accounts or grants changed; open screens derive their menus anew. */
    record AccessChanged() {}

    /**
     * @param lockedUntil until when sign-in is refused after failures
     * @param directory whether the password is kept by a directory and not here
     */
    record Account(
            String name,
            PersonId person,
            String personName,
            Set<Role> roles,
            Secrecy clearance,
            boolean blocked,
            boolean mustChangePassword,
            boolean directory,
            Optional<Instant> lockedUntil,
            Optional<Instant> lastSignIn) {}
}
