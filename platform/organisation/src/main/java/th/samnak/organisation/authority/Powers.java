package th.samnak.organisation.authority;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.UnitId;

/**
 * What posts may do on a day.
 *
 * @param grants which roles hold which permission, by permission key
 * @param platform parts of the platform: they need no mandate
 */
record Powers(Chart chart, Map<String, Set<Role>> grants, Set<ModuleId> platform) {

    /** The posts within whose power the act is: by their role, their line of command, and a mandate of the unit concerned. */
    Predicate<Post> covering(Act act) {
        if (!mandated(act.unit(), act.permission().module())) {
            return post -> false;
        }
        Set<Role> holders = holders(act.permission());
        return post -> !Collections.disjoint(holders, post.roles()) && chart.within(act.unit(), post.unit());
    }

    boolean granted(Set<Role> roles, Permission permission) {
        return !Collections.disjoint(holders(permission), roles);
    }

    private Set<Role> holders(Permission permission) {
        return grants.getOrDefault(permission.key(), permission.grantedTo());
    }

    boolean mandated(UnitId unit, ModuleId function) {
        return platform.contains(function) || !chart.mandatesOf(unit, function).isEmpty();
    }
}
