package th.samnak.testing;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** Access with the functions' own default grants, and with whom the test puts on the chair. */
public final class TestAccess implements Access {

    public static final Caller SYSTEM = new Caller(
            new PersonId("system"), "system", "ระบบ", new UnitId("oags"), Set.of(), Secrecy.TOP_SECRET);

    private final Map<Permission, Set<Role>> decided = new ConcurrentHashMap<>();
    private final ThreadLocal<Caller> instead = new ThreadLocal<>();
    private volatile @Nullable Caller seated;

    /** Nobody is signed in. */
    public TestAccess() {}

    public TestAccess(Caller seated) {
        this.seated = seated;
    }

    /** From now on this person calls, on every thread. */
    public void signIn(Caller caller) {
        seated = caller;
    }

    public void signOut() {
        seated = null;
    }

    /** Decides in place of the function's default. */
    public void grant(Permission permission, Role... roles) {
        decided.put(permission, Set.copyOf(Arrays.asList(roles)));
    }

    @Override
    public Optional<Caller> signedIn() {
        return Optional.ofNullable(instead.get()).or(() -> Optional.ofNullable(seated));
    }

    @Override
    public Caller caller() {
        return signedIn().orElseThrow(NotSignedIn::new);
    }

    @Override
    public boolean may(Permission permission) {
        return signedIn().filter(who -> may(who, permission)).isPresent();
    }

    @Override
    public boolean may(Caller who, Permission permission) {
        Set<Role> holders = decided.getOrDefault(permission, permission.grantedTo());
        return who.account().equals(SYSTEM.account()) || !Collections.disjoint(who.roles(), holders);
    }

    @Override
    public Caller require(Permission permission) {
        Caller who = caller();
        if (!may(who, permission)) {
            throw new NotPermitted(permission);
        }
        return who;
    }

    @Override
    public <T> T as(Caller caller, Supplier<T> work) {
        Caller before = instead.get();
        instead.set(caller);
        try {
            return work.get();
        } finally {
            if (before == null) {
                instead.remove();
            } else {
                instead.set(before);
            }
        }
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return as(SYSTEM, work);
    }
}
