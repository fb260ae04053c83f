package th.samnak.reorganisation.blueprint;

import java.util.Optional;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.UnitId;

/** People without a post belong to the unit they were last told of; when it ends, they follow its only successor. */
final class PersonSteps {

    private PersonSteps() {}

    static void add(Draught draught) {
        for (Person person : draught.survey.chart().people()) {
            if (draught.endings.ends(person.unit()) && draught.survey.chart().postsOf(person.id()).isEmpty()) {
                follow(draught, person);
            }
        }
    }

    private static void follow(Draught draught, Person person) {
        Optional<UnitId> heir = draught.endings.soleSuccessor(person.unit()).filter(draught::willStand);
        Optional<Dated<Person>> row = Optional.ofNullable(draught.survey.people().get(person.id()));
        if (heir.isEmpty() || row.isEmpty()) {
            draught.warn(person.id(), "reorganisation.finding.person-without-post", person.fullName(), draught.name(person.unit()));
            return;
        }
        Person known = row.get().what();
        draught.steps.add(new Step.Replace(row.get().id(), new Person(
                known.id(), known.title(), known.givenName(), known.surname(), known.position(), heir.get())));
    }
}
