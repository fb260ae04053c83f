package th.samnak.api.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The units of the agencies and their people. What is not asked for a certain day is told of the day that is looked at, which is
 * today unless a person has turned to another ({@link th.samnak.api.time.ViewedDay}). Reading needs no permission. Inside a
 * transaction one sees what one has changed oneself. Nothing is ever null.
 */
@ProviderType
public interface Organisation {

    /** The organisation of the day that is looked at. */
    Chart now();

    /** The organisation of a day, past or to come, as it is known now. */
    Chart on(LocalDate day);

    /** The organisation of a day as it was known at a moment. */
    Chart on(LocalDate day, Instant known);

    /** All units: an agency first, then its units in their order. */
    List<Unit> units();

    /** The unit; empty when none is known under that id. */
    Optional<Unit> unit(UnitId id);

    /** As {@link Chart#lastKnown}, of the day looked at: for what former units have left behind. */
    default Optional<Unit> lastKnown(UnitId id) {
        return now().lastKnown(id);
    }

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

    /** Raised when a unit or a person changed. */
    record OrganisationChanged() {}
}
