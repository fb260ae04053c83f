package th.samnak.correspondence.filing.application;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.correspondence.letter.domain.Direction;

/** A filed letter in the archive register (ทะเบียนหนังสือเก็บ แบบที่ 20); masked like all lists. */
public record FiledRow(
        String id,
        Direction direction,
        String letterId,
        String docNo,
        Optional<LocalDate> docDate,
        Optional<Integer> number,
        String subject,
        String retention,
        LocalDate closedOn,
        Optional<LocalDate> keepUntil,
        String fileCode,
        String place,
        String fate,
        boolean masked) {}
