package th.samnak.correspondence.incoming.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;

/**
 * A slip of assignment or circulation.
 *
 * @param assignment whether it assigns the matter, else it circulates it
 * @param dueOn empty when none was set; doneAt: when it was read or done; overdue: open past its date
 */
public record SlipRow(
        String id,
        boolean assignment,
        PersonId person,
        String personName,
        String note,
        Optional<LocalDate> dueOn,
        Optional<Instant> doneAt,
        String remark,
        boolean overdue) {}
