package th.samnak.api.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;

/**
 * Ways of looking at a list that somebody has given a name: filter, columns and their order and widths, sorting, grouping. A view
 * says how to look, never what may be seen: whoever opens one sees the rows they may see. A view outlives the function whose list
 * it is of.
 */
@ProviderType
public interface SavedViews {

    /** To let one's whole unit have a view: those who lead it. */
    Permission SHARE = ModuleId.of("desk").permission(
            "share", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR, Role.SECTION_HEAD);

    /**
     * The views of a list that the caller has: shared ones of their unit and of those above it, then their own, each in the order
     * in which they were saved. Never null.
     *
     * @param list name of the list, for example {@code correspondence.incoming}
     */
    List<SavedView> of(String list);

    /** Whether the caller may share a view of theirs with their unit. */
    boolean mayShare();

    /**
     * Keeps a new view of the caller's own.
     *
     * @param name 1 to 60 characters, another than the caller's other views of the list have
     * @param state as it stands in the address, at most 4,000 characters in all
     * @throws th.samnak.api.errors.RuleViolation on {@code name} when it is empty, too long or taken, and when there are too many
     */
    SavedView save(String list, String name, Map<String, String> state);

    /**
     * Keeps another name or state for a view.
     *
     * @throws th.samnak.api.errors.NotFound when the caller has no such view
     * @throws th.samnak.api.errors.NotPermitted when it is their unit's and they may not change it
     * @throws th.samnak.api.errors.StaleDataException when it was changed since {@code version}
     */
    SavedView change(String id, long version, String name, Map<String, String> state);

    /**
     * Lets the caller's unit have the view, or nobody but its owner again.
     *
     * @throws th.samnak.api.errors.NotPermitted when the caller may not
     */
    SavedView share(String id, boolean withUnit);

    /** Forgets the view; it may be brought back with {@link #save}. Throws as {@link #change} does. */
    void remove(String id);

    /** How the caller looked at the list last: columns, order, grouping; empty when they never did. */
    Optional<Map<String, String>> last(String list);

    /** Keeps how the caller looks at the list. While another day is looked at nothing is kept, and nothing thrown. */
    void keepLast(String list, Map<String, String> state);
}
