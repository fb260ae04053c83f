package th.samnak.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;

/** A person in a post. */
@Entity
@Table(name = "organisation_tenures")
public class KeptTenure extends DatedRow<Tenure> {

    private String post;
    private String person;
    private boolean principal;

    /** For JPA. */
    @NullUnmarked
    protected KeptTenure() {}

    public KeptTenure(Entry<Tenure> entry) {
        super(entry);
        post = entry.what().post().value();
        person = entry.what().person().value();
        principal = entry.what().principal();
    }

    @Override
    public Tenure what() {
        return new Tenure(new PostId(post), new PersonId(person), principal);
    }
}
