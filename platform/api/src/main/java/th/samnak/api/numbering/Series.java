package th.samnak.api.numbering;

import th.samnak.api.organisation.UnitId;

/**
 * A number series: 1, 2, 3… within one unit, kind and year.
 *
 * @param unit whose register it is
 * @param kind which register, {@code <module>.<kind>}, for example {@code correspondence.dispatch}
 * @param year the year in the Buddhist era: calendar or fiscal, as the law of the register says
 */
public record Series(UnitId unit, String kind, int year) {

    public Series {
        if (year < 2400 || year > 2700) {
            throw new IllegalArgumentException("not a year of the Buddhist era: " + year);
        }
    }
}
