package th.samnak.api.organisation;

/** A unit took another's place, from the first day of the {@link Dated} row on. */
public record Succeeded(UnitId former, UnitId successor) {}
