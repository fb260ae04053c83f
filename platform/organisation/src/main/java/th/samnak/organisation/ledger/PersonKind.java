package th.samnak.organisation.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Person;
import th.samnak.organisation.domain.DatedRow;
import th.samnak.organisation.domain.Entry;
import th.samnak.organisation.domain.KeptPerson;
import th.samnak.thai.ThaiOrder;

/** In the order of Thai registers: by given name, then surname, whatever the title. */
final class PersonKind extends Kind<Person> {

    PersonKind() {
        super(Person.class, KeptPerson.class);
    }

    @Override
    DatedRow<Person> row(Entry<Person> entry) {
        return new KeptPerson(entry);
    }

    @Override
    String thing(Person what, Citation source) {
        return what.id().value();
    }

    @Override
    Optional<String> id(Person what) {
        return Optional.of(what.id().value());
    }

    @Override
    String label(Person what) {
        return what.fullName();
    }

    /** Comparing Thai words is slow, a key for each name is made once. */
    @Override
    Comparator<Dated<Person>> order() {
        Map<String, String> known = new HashMap<>();
        return Comparator.comparing((Dated<Person> fact) -> known.computeIfAbsent(fact.what().givenName(), ThaiOrder::key))
                .thenComparing(fact -> known.computeIfAbsent(fact.what().surname(), ThaiOrder::key))
                .thenComparing(fact -> fact.what().id().value())
                .thenComparing(Dated::from);
    }
}
