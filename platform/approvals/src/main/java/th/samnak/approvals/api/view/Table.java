package th.samnak.approvals.api.view;

import java.time.Clock;
import java.util.List;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.ui.words.ThaiDates;

/** What the parts of screens need to know of the house. */
public record Table(Approvals approvals, Organisation organisation, Drafts drafts, Clock clock) {

    String nameAndPost(PersonId id) {
        return organisation.person(id).map(person -> person.fullName() + " · " + person.position()).orElse(id.value());
    }

    List<PersonId> people() {
        return organisation.people().stream().map(Person::id).toList();
    }

    public ThaiDates dates() {
        return new ThaiDates(clock);
    }
}
