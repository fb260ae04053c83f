package th.samnak.correspondence.letter.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.Urgency;

/** The people letters go to, and by when they are to have acted. */
public interface People {

    /** @throws th.samnak.api.errors.RuleViolation on {@code person} when they do not work in the unit */
    void requireIn(PersonId person, UnitId unit);

    /** @throws th.samnak.api.errors.RuleViolation on {@code person} when they are not cleared to the level */
    void requireCleared(PersonId person, Secrecy secrecy);

    /** @throws th.samnak.api.errors.RuleViolation on {@code person} when there is no such person */
    void requireKnown(PersonId person);

    /** Somebody to propose to. @throws th.samnak.api.errors.RuleViolation on {@code to} when not above the viewer, or not cleared */
    void requireSuperior(PersonId person, Viewer viewer, Secrecy secrecy);

    List<PersonId> superiors(Viewer viewer);

    /** Title, given name and surname; the id itself of somebody no longer known. */
    String name(PersonId person);

    /** @param wished empty for the day that follows from the urgency */
    Due due(UnitId unit, Urgency urgency, Optional<LocalDate> wished, Instant now);

    LocalDate day(Instant moment);

    Instant now();
}
