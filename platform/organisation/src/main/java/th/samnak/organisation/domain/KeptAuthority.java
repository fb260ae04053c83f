package th.samnak.organisation.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;

/** Power to act in place of the holder of a post. */
@Entity
@Table(name = "organisation_authorities")
public class KeptAuthority extends DatedRow<Authority> {

    @Embedded
    private Power power;

    /** For JPA. */
    @NullUnmarked
    protected KeptAuthority() {}

    /** @throws RuleViolation when a text is too long, or place or limit below what makes sense */
    public KeptAuthority(Entry<Authority> entry) {
        super(entry);
        Authority what = entry.what();
        Power.demandSense(what);
        power = new Power(what, Texts.optional("order", what.order(), 300));
    }

    @Override
    public Authority what() {
        return power.told();
    }
}
