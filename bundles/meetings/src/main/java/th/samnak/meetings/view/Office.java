package th.samnak.meetings.view;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import th.samnak.api.Permission;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.approvals.api.view.Table;
import th.samnak.meetings.MeetingsModule;
import th.samnak.ui.words.ThaiDates;

/** What the screens need to know of the house. */
record Office(Table table, Predicate<Permission> may) {

    Clock clock() {
        return table.clock();
    }

    Drafts drafts() {
        return table.drafts();
    }

    Organisation organisation() {
        return table.organisation();
    }

    boolean manages() {
        return may.test(MeetingsModule.MANAGE);
    }

    String name(PersonId id) {
        return organisation().person(id).map(Person::fullName).orElse(id.value());
    }

    String nameAndPost(PersonId id) {
        return organisation().person(id).map(person -> person.fullName() + " · " + person.position()).orElse(id.value());
    }

    List<PersonId> people() {
        return organisation().people().stream().map(Person::id).toList();
    }

    ThaiDates dates() {
        return new ThaiDates(clock());
    }
}
