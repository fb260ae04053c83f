package th.samnak.modules.testing;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** Whoever calls is the administrator, or, when told so, somebody who is not. */
public final class TestAccess implements Access {

    public volatile boolean administrator = true;

    @Override
    public Optional<Caller> signedIn() {
        return Optional.of(caller());
    }

    @Override
    public Caller caller() {
        return new Caller(
                new PersonId("admin"), "admin", "ผู้ดูแล", new UnitId("oags-2"), Set.of(Role.ADMINISTRATOR), Secrecy.ORDINARY);
    }

    @Override
    public boolean may(Permission permission) {
        return administrator;
    }

    @Override
    public boolean may(Caller who, Permission permission) {
        return administrator;
    }

    @Override
    public Caller require(Permission permission) {
        if (!administrator) {
            throw new NotPermitted(permission);
        }
        return caller();
    }

    @Override
    public <T> T as(Caller caller, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return work.get();
    }
}
