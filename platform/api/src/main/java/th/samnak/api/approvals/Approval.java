package th.samnak.api.approvals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;

/**
 * A matter on its way.
 *
 * @param version to be sent back with the next act
 * @param round 1 at first, one more each time it is proposed again
 * @param title masked where the record is secret
 * @param text of the proposal; empty where the reader is not cleared
 * @param steps of this round, in their order
 * @param minute everything decided, oldest first
 * @param mine what the caller is asked for now; empty for nothing
 * @param may what the caller could decide now
 * @param undoable whether what is decided can be taken back for a moment
 */
public record Approval(
        String id,
        long version,
        String kind,
        RecordId record,
        UnitId unit,
        String title,
        Secrecy secrecy,
        Proposal proposal,
        String text,
        PersonId proposer,
        Optional<BigDecimal> amount,
        Optional<PersonId> concerns,
        MatterState state,
        int round,
        int urgency,
        boolean actedFirst,
        Instant submittedAt,
        Optional<LocalDate> due,
        List<Step> steps,
        List<Decided> minute,
        Optional<Step> mine,
        List<Decision> may,
        boolean recallable,
        boolean undoable) {

    public Approval {
        steps = List.copyOf(steps);
        minute = List.copyOf(minute);
        may = List.copyOf(may);
    }

    /** With whom it is now. */
    public List<Step> open() {
        return steps.stream().filter(step -> step.state() == StepState.OPEN).toList();
    }
}
