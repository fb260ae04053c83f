package th.samnak.api.organisation;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The units of the agencies and their people, as of today. Reading needs no permission; changing does, and is recorded. Inside a
 * transaction one sees what one has changed oneself. Nothing is ever null.
 */
@ProviderType
public interface Organisation {

    /** All units: an agency first, then its units in their order. */
    List<Unit> units();

    /** The unit; empty when none is known under that id. */
    Optional<Unit> unit(UnitId id);

    /** All people in Thai dictionary order of given name and surname. */
    List<Person> people();

    /** The people of exactly this unit, not of those below it, in the same order; empty when there is no such unit. */
    List<Person> peopleIn(UnitId unit);

    /** The person; empty when nobody is known under that id. */
    Optional<Person> person(PersonId id);

    /**
     * The agency a unit belongs to: itself when it has no parent.
     *
     * @throws th.samnak.api.errors.NotFound when there is no such unit
     */
    Unit agencyOf(UnitId unit);

    /** Whether the inner unit is the outer one or lies below it; false when either does not exist. */
    boolean within(UnitId inner, UnitId outer);

    /**
     * Adds the unit or replaces what is known of it.
     *
     * @throws th.samnak.api.errors.NotPermitted without the permission to keep the organisation
     * @throws th.samnak.api.errors.RuleViolation when its parent or head is not known, or it would lie below itself
     */
    void keep(Unit unit);

    /**
     * Adds the person or replaces what is known of them.
     *
     * @throws th.samnak.api.errors.NotPermitted without the permission to keep the organisation
     * @throws th.samnak.api.errors.RuleViolation when their unit is not known
     */
    void keep(Person person);

    /** Raised when a unit or a person changed. */
    record OrganisationChanged() {}
}
