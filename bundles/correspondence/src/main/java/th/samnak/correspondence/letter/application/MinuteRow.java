package th.samnak.correspondence.letter.application;

import java.time.Instant;
import java.util.List;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.approvals.Decision;

/** One decision record: who decided what, as what (printed: the lines under the name), when; the text may be empty. */
public record MinuteRow(
        Decision decision,
        String text,
        PersonId person,
        String name,
        String position,
        List<String> printed,
        Instant at) {}
