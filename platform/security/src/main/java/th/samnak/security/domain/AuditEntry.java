package th.samnak.security.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.audit.AuditTrail;

/** One line of the trail; written once and never changed, hence without a version. */
@Entity
@Table(name = "security_audit")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "entry_number")
    private long number;

    @Column(name = "recorded_at")
    private Instant at;

    private String account;
    private String act;
    private String subject;
    private String detail;

    /** For JPA. */
    @NullUnmarked
    protected AuditEntry() {}

    public AuditEntry(Instant at, String account, String act, String subject, String detail) {
        this.at = at;
        this.account = cut(account, 40);
        this.act = cut(act, 80);
        this.subject = cut(subject, 300);
        this.detail = cut(detail, 2000);
    }

    public AuditTrail.Entry asEntry() {
        return new AuditTrail.Entry(number, at, account, act, subject, detail);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
