package th.samnak.correspondence.outgoing.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.outgoing.domain.OutgoingState;

/**
 * A letter in a list; what is secret is masked for the uncleared: addressee, docNo and subject are then empty and
 * {@code masked} is set (shown as เรื่องลับ).
 *
 * @param docNo empty before it is signed; date likewise
 * @param holder name of the one who must act, may be empty
 */
public record OutgoingRow(
        String id,
        LetterKind kind,
        OutgoingState state,
        String docNo,
        Optional<LocalDate> date,
        String addressee,
        String subject,
        Urgency urgency,
        Secrecy secrecy,
        UnitId unit,
        UnitId issuer,
        String drafter,
        String holder,
        Instant changedAt,
        boolean masked) {}
