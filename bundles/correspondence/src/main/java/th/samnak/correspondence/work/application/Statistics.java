package th.samnak.correspondence.work.application;

import java.util.List;
import java.util.Map;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.domain.LetterKind;

/**
 * Figures of a calendar year for a unit.
 *
 * @param received letters received by month, twelve numbers; sent likewise
 * @param handlingDays mean working days from receipt to closing by urgency; urgencies without closed matters are missing
 */
public record Statistics(
        int year,
        List<Integer> received,
        List<Integer> sent,
        Map<Urgency, Double> handlingDays,
        Map<LetterKind, Integer> sentByKind,
        int open,
        int overdue) {}
