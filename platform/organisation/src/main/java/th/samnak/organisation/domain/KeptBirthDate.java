package th.samnak.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.PersonId;

/** Personal data, apart from everything that anybody may read. */
@Entity
@Table(name = "organisation_birth_dates")
public class KeptBirthDate {

    @Id
    private String person;

    private LocalDate born;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptBirthDate() {}

    public KeptBirthDate(PersonId person, LocalDate born) {
        this.person = person.value();
        this.born = born;
    }

    public void correct(LocalDate day) {
        born = day;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public LocalDate born() {
        return born;
    }
}
