package th.samnak.privacy.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.records.RecordId;

/**
 * A line of ทขล.3 as the caller may see it.
 *
 * @param number {@code 3/2569}
 * @param title likewise docNo, from, to, reason: empty when {@code masked}
 * @param reviewOn when its level is to be looked at again
 * @param late whether that day has come
 */
public record ControlRow(
        String id,
        long version,
        RecordId record,
        String number,
        Instant enteredAt,
        Secrecy secrecy,
        String title,
        String docNo,
        String from,
        String to,
        String reason,
        int copies,
        Optional<LocalDate> reviewOn,
        boolean late,
        boolean masked) {}
