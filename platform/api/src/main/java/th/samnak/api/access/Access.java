package th.samnak.api.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.Permission;

/** Who is calling on this thread and what they may do. Every service asks here before it acts. */
@ProviderType
public interface Access {

    /** The caller, or empty when nobody is signed in on this thread. */
    Optional<Caller> signedIn();

    /** @throws th.samnak.api.errors.NotSignedIn when nobody is signed in on this thread */
    Caller caller();

    /** Whether the caller holds the permission; false when nobody is signed in. */
    boolean may(Permission permission);

    /** Whether the given person would hold the permission if they were calling; for menus and for choosing whom to ask. */
    boolean may(Caller who, Permission permission);

    /**
     * Lets the caller pass or refuses.
     *
     * @return the caller, for the record
     * @throws th.samnak.api.errors.NotPermitted when the caller lacks the permission
     * @throws th.samnak.api.errors.NotSignedIn when nobody is signed in
     */
    Caller require(Permission permission);

    /** Does the work on behalf of the given caller, on this thread, and restores the former caller afterwards. */
    <T> T as(Caller caller, Supplier<T> work);

    /** Does the work as the platform itself, which holds every permission: for the console, timers and demonstration data. */
    <T> T asSystem(Supplier<T> work);
}
