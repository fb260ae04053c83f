package th.samnak.reorganisation.domain;

import java.util.List;
import th.samnak.api.organisation.PersonId;

/** All who ever typed at a plan, parted by commas. */
record Typists(String names) {

    boolean include(PersonId person) {
        return List.of(names.split(",")).contains(person.value());
    }

    Typists with(PersonId person) {
        return include(person) ? this : new Typists(names + "," + person);
    }
}
