package th.samnak.correspondence.filing.application;

import java.time.LocalDate;
import java.util.Optional;
import th.samnak.correspondence.filing.domain.Fate;

/** A line of บัญชีหนังสือขอทำลาย (แบบที่ 25); masked like all lists. */
public record DestructionItemRow(
        String id,
        int no,
        String fileCode,
        String docNo,
        Optional<LocalDate> docDate,
        Optional<Integer> number,
        String subject,
        String retention,
        LocalDate keptUntil,
        Fate fate,
        Optional<LocalDate> newDate,
        String reason,
        boolean masked) {}
