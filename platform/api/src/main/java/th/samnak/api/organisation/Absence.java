package th.samnak.api.organisation;

/** A person who cannot work on the days of the {@link Dated} row. */
public record Absence(PersonId person, Kind kind) {

    /** Why; the message key is {@code organisation.absence.<kind>} in lower case. */
    public enum Kind {
        LEAVE,
        OFFICIAL_TRAVEL,
        SUSPENSION
    }
}
