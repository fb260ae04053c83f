package th.samnak.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.PersonId;

/** A person who cannot work. */
@Entity
@Table(name = "organisation_absences")
public class KeptAbsence extends DatedRow<Absence> {

    private String person;

    @Enumerated(EnumType.STRING)
    private Absence.Kind kind;

    /** For JPA. */
    @NullUnmarked
    protected KeptAbsence() {}

    public KeptAbsence(Entry<Absence> entry) {
        super(entry);
        person = entry.what().person().value();
        kind = entry.what().kind();
    }

    @Override
    public Absence what() {
        return new Absence(new PersonId(person), kind);
    }
}
