package th.samnak.correspondence.incoming.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.domain.Urgency;

/**
 * A letter in a list; what is secret is masked for the uncleared: from, to, docNo and subject are then empty and
 * {@code masked} is set (shown as เรื่องลับ).
 *
 * @param number in the register of receipt, empty before registration
 * @param unitNumber in the owner unit's register; holder: name of the one who must act, may be empty
 * @param overdue past its time and not settled
 */
public record IncomingRow(
        String id,
        Optional<Integer> number,
        Optional<Integer> unitNumber,
        String docNo,
        LocalDate docDate,
        String from,
        String to,
        String subject,
        Urgency urgency,
        Secrecy secrecy,
        IncomingState state,
        Instant receivedAt,
        Optional<Instant> dueAt,
        Optional<UnitId> ownerUnit,
        String holder,
        boolean overdue,
        boolean masked) {}
