package th.samnak.api.organisation;

import java.math.BigDecimal;
import java.util.Optional;
import th.samnak.api.Permission;

/**
 * Something somebody wants to do by virtue of a post.
 *
 * @param permission what kind of act
 * @param unit in whose name or on whose matter
 * @param amount in baht, where money is decided on
 * @param concerns the person whom the matter is about; nobody decides on their own
 */
public record Act(Permission permission, UnitId unit, Optional<BigDecimal> amount, Optional<PersonId> concerns) {

    public static Act of(Permission permission, UnitId unit) {
        return new Act(permission, unit, Optional.empty(), Optional.empty());
    }
}
