package th.samnak.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Signing in, through the JAAS realm that the configuration names; local accounts unless a directory is configured. */
@ProviderType
public interface SignIn {

    /**
     * Checks name and password. Counts failures and locks the account for a while after too many; takes the same time whether
     * or not the account exists.
     *
     * @param remoteAddress where the attempt comes from, for the record
     */
    Outcome signIn(String account, char[] password, String remoteAddress);

    /**
     * Replaces the caller's own password.
     *
     * @throws th.samnak.api.errors.RuleViolation when the old one is wrong, or the new one too weak or the same
     */
    void changePassword(String account, char[] oldPassword, char[] newPassword);

    /**
     * The person as they stand now, for a session that goes on: name, unit, roles and clearance of this moment; without any
     * role while a new password is still to be chosen. They stay in the unit of the given caller as long as it is one of those in
     * which they work or act ({@link th.samnak.api.organisation.Chart#workplacesOf}), with the parts that count there. Cheap enough
     * for every request.
     *
     * @param signedInAt when the session was opened, by the office's clock
     * @return empty when the session must end: the account is gone or blocked, or its password was reset since
     */
    Optional<Caller> renew(Caller caller, Instant signedInAt);

    /** What came of an attempt to sign in. */
    sealed interface Outcome {

        /**
         * @param caller without any role while a new password must be chosen; {@link SignIn#renew} tells the roles afterwards
         * @param mustChangePassword whether nothing else may be done before a new password is chosen
         */
        record Welcome(Caller caller, boolean mustChangePassword) implements Outcome {}

        /** @param messageKey the sentence to show; it does not tell whether the account exists */
        record Refused(String messageKey, List<Object> arguments) implements Outcome {}
    }
}
