package th.samnak.reorganisation.application;

import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;

/** Nobody reorganises another agency; the administrator of the system prepares plans for all of them, and decides on none. */
record Scope(Access access, Organisation organisation) {

    Caller require(Permission permission, UnitId agency) {
        Caller caller = access.require(permission);
        if (!sees(caller, agency)) {
            throw new NotPermitted(permission);
        }
        return caller;
    }

    boolean sees(Caller caller, UnitId agency) {
        return caller.account().equals("system") || caller.has(Role.ADMINISTRATOR)
                || organisation.unit(caller.unit()).isPresent() && organisation.agencyOf(caller.unit()).id().equals(agency);
    }
}
