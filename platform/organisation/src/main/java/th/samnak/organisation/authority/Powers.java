package th.samnak.organisation.authority;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
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

    /** Whether the act is within the power of the post: its role, its line of command, and a mandate of the unit concerned. */
    boolean cover(Post post, Act act) {
        return granted(post.roles(), act.permission())
                && chart.within(act.unit(), post.unit())
                && mandated(act.unit(), act.permission().module());
    }

    boolean granted(Set<Role> roles, Permission permission) {
        return !Collections.disjoint(grants.getOrDefault(permission.key(), permission.grantedTo()), roles);
    }

    boolean mandated(UnitId unit, ModuleId function) {
        return platform.contains(function) || !chart.mandatesOf(unit, function).isEmpty();
    }
}
