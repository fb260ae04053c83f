package th.samnak.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.Role;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;

/**
 * Accounts, roles and permissions, for administrators. Every change is recorded in the audit trail in the same transaction. An
 * account's name is kept in lower case and is the same for ever.
 *
 * <p>All methods refuse a caller without the permission to administer accounts ({@link th.samnak.api.errors.NotPermitted}), and a
 * name that no account bears, {@link #find} apart, with {@link th.samnak.api.errors.NotFound}. Nothing is ever null.
 */
@ProviderType
public interface Accounts {

    /** All accounts by name. */
    List<Account> list();

    /** The account of that name; everybody may ask for their own. */
    Optional<Account> find(String account);

    /**
     * Opens an account for a person. What they may do follows from the posts they hold; an account adds technical roles only.
     *
     * @param technical {@link Role#ADMINISTRATOR} or none
     * @return the generated first password, to be handed over once; the person must replace it at the first sign-in; empty where
     *     a directory keeps the passwords
     * @throws th.samnak.api.errors.RuleViolation when the name is taken or not a name, nobody is known as that person, a role is
     *     not a technical one, or an administrator would decide on business
     */
    String open(String account, PersonId person, Set<Role> technical);

    /**
     * Opens an account with a given password that need not be replaced, cleared up to a level from that day on.
     *
     * @throws th.samnak.api.errors.RuleViolation as {@link #open}, and where this is not a demonstration system
     */
    void openForDemo(String account, PersonId person, Set<Role> technical, Secrecy clearance, String password);

    /**
     * Gives other technical roles, valid from the person's next request on.
     *
     * @throws th.samnak.api.errors.RuleViolation when it is the caller's own account, and as {@link #open}
     */
    void assign(String account, Set<Role> technical);

    /**
     * Entrusts the person with what is secret, beside what they were entrusted with before; from the first day on, without a word
     * of theirs or anybody else's, and no longer than the last.
     *
     * @throws th.samnak.api.errors.RuleViolation when it is the caller's own account; {@code level} where it clears for nothing,
     *     {@code until} where it ends before it begins, {@code basis} where nothing says so
     */
    void clear(String account, Clearance clearance);

    /**
     * Takes a clearance back at once; that it was given stays known.
     *
     * @param clearance its id
     * @param why for the audit trail
     * @throws th.samnak.api.errors.RuleViolation when it is the caller's own account
     */
    void withdraw(String account, String clearance, String why);

    /**
     * Replaces the password by a generated one and ends the sessions opened before.
     *
     * @return the new password, told this once, to be replaced at the next sign-in
     * @throws th.samnak.api.errors.RuleViolation where a directory keeps the passwords
     */
    String resetPassword(String account);

    /**
     * Blocks the account, which ends its sessions, or lets it sign in again, even when failures had locked it.
     *
     * @throws th.samnak.api.errors.RuleViolation when it is the caller's own account
     */
    void block(String account, boolean blocked);

    /** Which roles hold which permission now, by permission key; the default grants overlaid with the administrators' own. */
    Map<String, Set<Role>> grants();

    /**
     * Decides who holds a permission, from now on, in place of the function's own default.
     *
     * @param permissionKey {@code <module>:<verb>}, for example {@code meetings:manage}
     * @param roles all who are to hold it; none takes it from everybody
     * @throws th.samnak.api.errors.NotFound when no running function asks for it and nothing was ever decided about it
     * @throws th.samnak.api.errors.RuleViolation when no administrator would be left who could give it back
     */
    void grant(String permissionKey, Set<Role> roles);

    /** Raised when something about accounts or grants changed; open screens derive their menus anew. */
    record AccessChanged() {}

    /**
     * An account as the administrator sees it.
     *
     * @param personName title, given name and surname; empty when the person is no longer known
     * @param roles all that count on the day that is looked at, those of posts and technical ones
     * @param mustChangePassword whether a generated password has still to be replaced
     * @param directory whether the password is kept by a directory and not here
     * @param lockedUntil until when sign-in is refused after failures; empty when it is not
     * @param lastSignIn empty before the first
     * @param technical the roles that the account itself adds
     * @param clearance up to which level the person may read today
     * @param held the roles that follow from posts, each with the post
     * @param clearances all that were ever given, the newest first
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
            Optional<Instant> lastSignIn,
            Set<Role> technical,
            List<HeldRole> held,
            List<Clearance> clearances) {

        /** Without telling where roles and clearance come from. */
        public Account(
                String name,
                PersonId person,
                String personName,
                Set<Role> roles,
                Secrecy clearance,
                boolean blocked,
                boolean mustChangePassword,
                boolean directory,
                Optional<Instant> lockedUntil,
                Optional<Instant> lastSignIn) {
            this(name, person, personName, roles, clearance, blocked, mustChangePassword, directory, lockedUntil, lastSignIn,
                    Set.of(), List.of(), List.of());
        }

        /**
         * Its person as a caller who works in their own unit, for what the console notes as somebody's decision.
         *
         * @param holder the person of this account
         */
        public Caller caller(Person holder) {
            return new Caller(holder.id(), name, holder.fullName(), holder.unit(), roles, clearance);
        }
    }

    /** A role that somebody has by virtue of a post. @param by the post, and how they come by it */
    record HeldRole(Role role, Capacity by) {}
}
