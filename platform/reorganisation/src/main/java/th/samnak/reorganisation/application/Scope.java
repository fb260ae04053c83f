package th.samnak.reorganisation.application;

import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
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

    /** The agency that a unit belongs to, or last belonged to. @throws NotFound when there never was such a unit */
    UnitId agencyOf(UnitId unit) {
        Chart today = organisation.now();
        Unit above = today.lastKnown(unit).orElseThrow(() -> new NotFound("unit"));
        while (above.parent().flatMap(today::lastKnown).isPresent()) {
            above = above.parent().flatMap(today::lastKnown).orElseThrow();
        }
        return above.id();
    }
}
