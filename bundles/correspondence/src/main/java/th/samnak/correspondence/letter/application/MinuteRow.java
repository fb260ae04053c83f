package th.samnak.correspondence.letter.application;

import java.time.Instant;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.letter.domain.Capacity;
import th.samnak.correspondence.letter.domain.Decision;

/** One decision record: who decided what, as what, when; the text is empty where the writer gave none. */
public record MinuteRow(
        Decision decision,
        String text,
        PersonId person,
        String name,
        String position,
        Capacity capacity,
        String onBehalfOf,
        Instant at) {}
