package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.UnitId;

/** A duty of a unit and the function it is done with. */
@Entity
@Table(name = "organisation_mandates")
public class KeptMandate extends DatedRow<Mandate> {

    private String unit;

    @Column(name = "function_id")
    private String function;

    @Enumerated(EnumType.STRING)
    private Mandate.Reach reach;

    private boolean confirmed;

    /** For JPA. */
    @NullUnmarked
    protected KeptMandate() {}

    public KeptMandate(Entry<Mandate> entry) {
        super(entry);
        unit = entry.what().unit().value();
        function = entry.what().function().value();
        reach = entry.what().reach();
        confirmed = entry.what().confirmed();
    }

    @Override
    public Mandate what() {
        return new Mandate(new UnitId(unit), ModuleId.of(function), reach, confirmed);
    }
}
