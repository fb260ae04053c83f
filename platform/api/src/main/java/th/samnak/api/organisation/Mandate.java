package th.samnak.api.organisation;

import th.samnak.api.ModuleId;

/**
 * A duty that a clause gives to a unit, and the function it is done with. The clause is the citation of the {@link Dated} row.
 *
 * @param unit who answers for the duty
 * @param reach who works in the function because of it
 * @param confirmed whether the agency has confirmed this reading of the clause
 */
public record Mandate(UnitId unit, ModuleId function, Reach reach, boolean confirmed) {

    /** Who works in a function that a unit answers for. */
    public enum Reach {
        /** The unit and what lies below it. */
        UNIT,
        /** Every unit of the agency: the unit runs the function for all, as the central bureau runs correspondence. */
        AGENCY
    }
}
