package th.samnak.api.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/** Work that waits for a person. */
public record Waiting(Counts counts, List<Row> rows) {

    public Waiting {
        rows = List.copyOf(rows);
    }

    /** @param quick how many of them can be decided together, because nothing but to take note is asked */
    public record Counts(int all, int overdue, int today, int quick) {}

    /**
     * @param title masked where the record is secret
     * @param together whether it can be granted with others once it was looked at
     * @param as the post for whose holder the person is asked; empty for the own
     */
    public record Row(
            String matter,
            long version,
            String kind,
            RecordId record,
            String title,
            Secrecy secrecy,
            Proposal proposal,
            Layer layer,
            PersonId proposer,
            String proposerName,
            int urgency,
            Optional<LocalDate> due,
            Instant since,
            Optional<String> as,
            boolean quick,
            boolean together) {}
}
