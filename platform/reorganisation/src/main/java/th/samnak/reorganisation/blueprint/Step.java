package th.samnak.reorganisation.blueprint;

import java.util.Optional;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.UnitId;

/** One row of the organisation's book that a plan writes. A row that was replaced by an earlier step is named by its former id. */
public sealed interface Step {

    /** @param source what lays the fact down; empty for the plan's instrument */
    record Begin(Object fact, Optional<Citation> source) implements Step {

        Begin(Object fact) {
            this(fact, Optional.empty());
        }
    }

    record Replace(String row, Object fact) implements Step {}

    record End(String row) implements Step {}

    record Succeed(UnitId former, UnitId successor) implements Step {}
}
