package th.samnak.correspondence.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import th.samnak.api.access.Access;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.WorkingDays;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What every screen here needs to know of the house: who, where, when. */
record Office(Access access, Organisation organisation, Clock clock, WorkingDays calendar, Drafts drafts) {

    /** The calendar of the agency in which the person at the screen works. */
    @Override
    public WorkingDays calendar() {
        return calendar.of(ownUnit());
    }

    /** Whether another day than today is looked at. */
    boolean otherDay() {
        return !organisation.now().day().equals(LocalDate.now(clock));
    }

    /** What of a letter is told as of another day, and what is not. */
    Component asOf() {
        return Words.text(new Paragraph(), "correspondence.screen.other-day");
    }

    String unitName(UnitId id) {
        return organisation.lastKnown(id).map(unit -> unit.name(Words.locale())).orElse(id.value());
    }

    String personName(PersonId id) {
        return organisation.person(id).map(Person::fullName).orElse(id.value());
    }

    /** Name and post, as people are chosen from a list. */
    String personAndPost(PersonId id) {
        return organisation.person(id).map(person -> person.fullName() + " · " + person.position()).orElse(id.value());
    }

    UnitId ownUnit() {
        return access.caller().unit();
    }

    List<PersonId> colleagues() {
        return organisation.peopleIn(ownUnit()).stream().map(Person::id).toList();
    }

    /** The units of the caller's agency, the agency itself last. */
    List<UnitId> units() {
        UnitId agency = organisation.agencyOf(ownUnit()).id();
        return organisation.units().stream()
                .map(Unit::id)
                .filter(unit -> organisation.within(unit, agency))
                .toList();
    }

    /** Seen from the day that is looked at: what is late today was not late then. */
    ThaiDates dates() {
        LocalDate day = organisation.now().day();
        return new ThaiDates(otherDay() ? Clock.fixed(day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant(), clock.getZone()) : clock);
    }

    /** As given; on another day it tells why nothing can be done. */
    ActionButton today(ActionButton act) {
        return otherDay() ? act.refusedBecause("correspondence.why.other-day") : act;
    }

    /** @throws RuleViolation on another day: what is begun here could not be kept */
    void demandToday() {
        if (otherDay()) {
            throw new RuleViolation("organisation.error.other-day", ThaiDates.date(organisation.now().day()));
        }
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
