package th.samnak.correspondence.work.application;

import java.time.Instant;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Urgency;

/**
 * One matter that waits for the caller.
 *
 * @param what what is to be done; message key {@code correspondence.work.<what>}
 * @param masked whether the subject is secret to the caller and left empty
 */
public record WorkItem(
        What what,
        Direction direction,
        String letterId,
        String docNo,
        String subject,
        Urgency urgency,
        Secrecy secrecy,
        Optional<Instant> dueAt,
        boolean overdue,
        boolean masked) {

    /** The kind of act that is asked for. */
    public enum What {
        WORK_ON,
        DECIDE,
        READ,
        CHECK_OR_PROPOSE,
        SIGN,
        MEND,
        ACCEPT,
        ASSIGN,
        ROUTE,
        SEND
    }
}
