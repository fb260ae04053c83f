package th.samnak.correspondence.letter.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.Urgency;

/** By when something must have been done. */
public interface Deadlines {

    /** The same by the calendar of the agency that the unit belongs to. */
    Deadlines of(UnitId unit);

    /** When the first action on a letter is due, by its urgency. @param stated the time stated on the letter itself */
    Due firstAction(Urgency urgency, Instant received, Optional<Instant> stated);

    /** The end of office hours of the day. */
    Instant endOf(LocalDate day);

    /** The last day on which an e-mail may have been sent that should have been confirmed by now: by the next working day. */
    LocalDate lastUnconfirmed(Instant now);

    LocalDate day(Instant moment);
}
