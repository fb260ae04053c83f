package th.samnak.correspondence.work.application;

import th.samnak.api.organisation.UnitId;

/** Figures of a year. */
public interface YearFigures {

    /** @throws th.samnak.api.errors.NotFound when the unit is not the caller's to ask about */
    Statistics of(UnitId unit, int year);
}
