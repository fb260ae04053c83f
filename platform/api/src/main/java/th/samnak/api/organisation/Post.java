package th.samnak.api.organisation;

import java.util.Set;
import th.samnak.api.Role;

/**
 * A post on one day.
 *
 * @param titleTh as printed under a signature, for example ผู้อำนวยการสำนักบริหารกลาง
 * @param unit where it stands
 * @param roles the parts its holder plays there; rights follow from them and from the unit's mandates
 * @param heads whether its holder is in charge of the unit
 * @param rank place in the line of the unit for deputising, 1 is highest
 */
public record Post(PostId id, String titleTh, String titleEn, UnitId unit, Set<Role> roles, boolean heads, int rank) {

    public Post {
        roles = Set.copyOf(roles);
    }
}
