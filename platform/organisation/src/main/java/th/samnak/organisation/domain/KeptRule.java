package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.LegalRule;
import th.samnak.api.organisation.UnitId;

/** What law governs a topic at an agency. */
@Entity
@Table(name = "organisation_rules")
public class KeptRule extends DatedRow<LegalRule> {

    private String agency;

    @Enumerated(EnumType.STRING)
    private LegalRule.Topic topic;

    @Column(name = "text_th")
    private String textTh;

    @Column(name = "text_en")
    private String textEn;

    private String law;
    private boolean verified;

    /** For JPA. */
    @NullUnmarked
    protected KeptRule() {}

    /** @throws RuleViolation when the sentence is missing or a text too long */
    public KeptRule(Entry<LegalRule> entry) {
        super(entry);
        LegalRule what = entry.what();
        agency = what.agency().value();
        topic = what.topic();
        textTh = Texts.required("textTh", what.textTh(), 1000);
        textEn = Texts.required("textEn", what.textEn(), 1000);
        law = Texts.optional("law", what.law(), 500);
        verified = what.verified();
    }

    @Override
    public LegalRule what() {
        return new LegalRule(new UnitId(agency), topic, textTh, textEn, law, verified);
    }
}
