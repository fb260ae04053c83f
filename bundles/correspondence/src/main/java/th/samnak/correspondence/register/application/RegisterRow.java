package th.samnak.correspondence.register.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.correspondence.letter.domain.Urgency;

/**
 * A line of a register with the columns of แบบที่ 13 and 14. In a secret register docNo, from, to, subject, action and remark
 * are empty for the uncleared and {@code masked} is set.
 *
 * @param letterId empty for a line that was imported
 * @param cancelled reason, empty while the number is valid
 */
public record RegisterRow(
        String id,
        int number,
        String docNo,
        Optional<LocalDate> docDate,
        String from,
        String to,
        String subject,
        String action,
        String remark,
        Instant registeredAt,
        Optional<String> letterId,
        Urgency urgency,
        Secrecy secrecy,
        String cancelled,
        boolean masked) {}
