package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import th.samnak.api.access.Secrecy;

/** How a letter is to be handled: how fast, how secretly and why. */
@Embeddable
public class Handling {

    @Enumerated(EnumType.STRING) private Urgency urgency;
    @Enumerated(EnumType.STRING) private Secrecy secrecy;
    @Column(name = "secrecy_reason") private String secrecyReason;

    protected Handling() {} // for JPA

    /** @throws RuleViolation when a secret letter has no reason for its level */
    public Handling(Urgency urgency, Secrecy secrecy, String secrecyReason) {
        this.urgency = urgency;
        this.secrecy = secrecy;
        this.secrecyReason = Wording.secrecyReason(secrecy, secrecyReason);
    }

    /** The same at another level. */
    public Handling classified(Secrecy level, String reason) {
        return new Handling(urgency, level, reason);
    }

    public Urgency urgency() {
        return urgency;
    }

    public Secrecy secrecy() {
        return secrecy;
    }

    public String secrecyReason() {
        return secrecyReason;
    }
}
