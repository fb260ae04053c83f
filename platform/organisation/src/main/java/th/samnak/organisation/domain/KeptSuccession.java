package th.samnak.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.Succeeded;
import th.samnak.api.organisation.UnitId;

/** A unit that took another's place. */
@Entity
@Table(name = "organisation_successions")
public class KeptSuccession extends DatedRow<Succeeded> {

    private String former;
    private String successor;

    /** For JPA. */
    @NullUnmarked
    protected KeptSuccession() {}

    public KeptSuccession(Entry<Succeeded> entry) {
        super(entry);
        former = entry.what().former().value();
        successor = entry.what().successor().value();
    }

    @Override
    public Succeeded what() {
        return new Succeeded(new UnitId(former), new UnitId(successor));
    }
}
