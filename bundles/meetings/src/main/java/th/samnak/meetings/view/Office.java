package th.samnak.meetings.view;

import java.time.Clock;
import java.util.List;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.ui.words.ThaiDates;

/** What the screens need to know of the house. */
record Office(Organisation organisation, Clock clock, Drafts drafts) {

    String name(PersonId id) {
        return organisation.person(id).map(Person::fullName).orElse(id.value());
    }

    String nameAndPost(PersonId id) {
        return organisation.person(id).map(person -> person.fullName() + " · " + person.position()).orElse(id.value());
    }

    List<PersonId> people() {
        return organisation.people().stream().map(Person::id).toList();
    }

    ThaiDates dates() {
        return new ThaiDates(clock);
    }
}
