package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** A person's name, and the unit told of while they hold no post. */
@Entity
@Table(name = "organisation_people")
public class KeptPerson extends DatedRow<Person> {

    private String person;
    private String title;

    @Column(name = "given_name")
    private String givenName;

    private String surname;
    private String unit;

    /** For JPA. */
    @NullUnmarked
    protected KeptPerson() {}

    /** @throws RuleViolation when a name is missing or a text too long */
    public KeptPerson(Entry<Person> entry) {
        super(entry);
        Person what = entry.what();
        person = what.id().value();
        title = Texts.optional("title", what.title(), 60);
        givenName = Texts.required("givenName", what.givenName(), 100);
        surname = Texts.required("surname", what.surname(), 100);
        unit = what.unit().value();
    }

    @Override
    public Person what() {
        return new Person(new PersonId(person), title, givenName, surname, "", new UnitId(unit));
    }
}
