package th.samnak.correspondence.register.application;

import th.samnak.api.intake.Intake;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.register.domain.RegisterKind;

/**
 * Takes over a register that was kept elsewhere. The numbers in the file become the past of the series, so it must be empty before;
 * a number missing in the file is kept as cancelled.
 */
public interface RegisterImport {

    /** How the rows of a file are taken over into that register. */
    Intake into(Target target);

    /** @param year calendar year in the Buddhist era */
    record Target(UnitId unit, RegisterKind kind, int year) {}
}
