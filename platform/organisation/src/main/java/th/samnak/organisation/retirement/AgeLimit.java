package th.samnak.organisation.retirement;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.application.ShippedTable;

/**
 * Until which age an agency's officers serve.
 *
 * @param law by its Thai name, with year and section
 */
record AgeLimit(UnitId agency, int age, String law, boolean verified) {

    /** What is shipped for the agency. */
    static Optional<AgeLimit> of(UnitId agency) {
        return ShippedTable.rows("age-limits").stream()
                .map(AgeLimit::of)
                .filter(limit -> limit.agency.equals(agency))
                .findFirst();
    }

    private static AgeLimit of(Map<String, String> row) {
        return new AgeLimit(
                new UnitId(row.get("agency")), Integer.parseInt(row.get("age")), row.get("law"), Boolean.parseBoolean(row.get("verified")));
    }

    /** The 30 September of the fiscal year in which the age is reached; it is reached at the end of the day before the birthday. */
    LocalDate lastDay(LocalDate born) {
        LocalDate reached = born.plusYears(age).minusDays(1);
        int year = reached.getMonthValue() >= Month.OCTOBER.getValue() ? reached.getYear() + 1 : reached.getYear();
        return LocalDate.of(year, Month.SEPTEMBER, 30);
    }
}
