package th.samnak.correspondence.letter.application;

import java.util.List;
import th.samnak.api.Permission;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Decider;

/** By virtue of which post somebody signs or decides. */
public interface Deciding {

    /** In which capacities the viewer may do it today; the own posts first. */
    List<Capacity> capacities(Matter matter);

    /**
     * The viewer in the capacity chosen, checked in this moment.
     *
     * @param offered of {@link #capacities} those that may be chosen here
     * @param key of the capacity chosen; empty when only one is offered
     * @throws th.samnak.api.errors.RuleViolation when several are offered and none is chosen, or the one chosen does not hold
     */
    Decider decider(Matter matter, List<Capacity> offered, String key);

    /** @param unit in whose name, or on whose matter */
    record Matter(Permission permission, UnitId unit, Viewer viewer) {}
}
