package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** A person of an agency. */
@Entity
@Table(name = "organisation_people")
public class KeptPerson {

    @Id
    private String id;

    private String title;

    @Column(name = "given_name")
    private String givenName;

    private String surname;
    private String post;
    private String unit;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptPerson() {}

    /** @throws RuleViolation as {@link #become} */
    @NullUnmarked
    public KeptPerson(Person person) {
        id = person.id().value();
        become(person);
    }

    /** @throws RuleViolation when a name is missing or a text too long */
    public final void become(Person person) {
        title = Texts.optional("title", person.title(), 60);
        givenName = Texts.required("givenName", person.givenName(), 100);
        surname = Texts.required("surname", person.surname(), 100);
        post = Texts.optional("position", person.position(), 300);
        unit = person.unit().value();
    }

    public Person asPerson() {
        return new Person(new PersonId(id), title, givenName, surname, post, new UnitId(unit));
    }
}
