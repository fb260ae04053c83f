package th.samnak.reorganisation.blueprint;

import th.samnak.api.organisation.UnitId;

/** One row of the organisation's book that a plan writes. */
public sealed interface Step {

    record Begin(Object fact) implements Step {}

    record Replace(String row, Object fact) implements Step {}

    record End(String row) implements Step {}

    record Succeed(UnitId former, UnitId successor) implements Step {}
}
