package th.samnak.correspondence.letter.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Due;
import th.samnak.correspondence.letter.domain.Urgency;

/** Asks the organisation and the calendar. */
@Component
public final class JpaPeople implements People {

    private final Organisation organisation;
    private final Superiors superiors;
    private final Deadlines deadlines;
    private final Clock clock;

    @Activate
    public JpaPeople(
            @Reference Organisation organisation,
            @Reference Superiors superiors,
            @Reference Deadlines deadlines,
            @Reference Clock clock) {
        this.organisation = organisation;
        this.superiors = superiors;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void requireIn(PersonId person, UnitId unit) {
        if (organisation.person(person).filter(found -> found.unit().equals(unit)).isEmpty()) {
            throw RuleViolation.of("person", "correspondence.error.not-in-unit");
        }
    }

    @Override
    public void requireKnown(PersonId person) {
        if (organisation.person(person).isEmpty()) {
            throw RuleViolation.of("person", "correspondence.error.no-person");
        }
    }

    @Override
    public void requireCleared(PersonId person, Secrecy secrecy) {
        if (!superiors.cleared(person, secrecy)) {
            throw RuleViolation.of("person", "correspondence.error.not-cleared");
        }
    }

    @Override
    public void requireSuperior(PersonId person, Viewer viewer, Secrecy secrecy) {
        if (!superiors.of(viewer).contains(person)) {
            throw RuleViolation.of("to", "correspondence.error.not-superior");
        }
        if (!superiors.cleared(person, secrecy)) {
            throw RuleViolation.of("to", "correspondence.error.not-cleared");
        }
    }

    @Override
    public List<PersonId> superiors(Viewer viewer) {
        return superiors.of(viewer);
    }

    @Override
    public String name(PersonId person) {
        return organisation.person(person).map(Person::fullName).orElse(person.value());
    }

    @Override
    public Due due(UnitId unit, Urgency urgency, Optional<LocalDate> wished, Instant now) {
        LocalDate today = deadlines.day(now);
        if (wished.filter(day -> day.isBefore(today)).isPresent()) {
            throw RuleViolation.of("dueOn", "correspondence.error.past-date");
        }
        Urgency counted = urgency == Urgency.WITHIN ? Urgency.MOST_URGENT : urgency;
        Deadlines own = deadlines.of(unit);
        return wished.map(day -> Due.named(own.endOf(day)))
                .orElseGet(() -> own.firstAction(counted, now, Optional.empty()).moved(at -> own.endOf(own.day(at))));
    }

    @Override
    public LocalDate day(Instant moment) {
        return deadlines.day(moment);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }
}
