package th.samnak.correspondence.register.application;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.register.domain.RegisterKind;

/**
 * A part of one register.
 *
 * @param year calendar year in the Buddhist era
 * @param from first day of registration, empty for the year's first; to likewise
 * @param words in subject, number, from or to; empty for all
 */
public record RegisterQuery(
        UnitId unit, RegisterKind kind, int year, Optional<LocalDate> from, Optional<LocalDate> to, String words) {

    public static RegisterQuery whole(UnitId unit, RegisterKind kind, int year) {
        return new RegisterQuery(unit, kind, year, Optional.empty(), Optional.empty(), "");
    }
}
