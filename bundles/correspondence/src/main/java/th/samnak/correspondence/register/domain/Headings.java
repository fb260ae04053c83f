package th.samnak.correspondence.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.correspondence.letter.domain.Urgency;

/** The columns of a register that are copied from the letter (แบบที่ 13 and 14). */
@Embeddable
public class Headings {

    @Column(name = "doc_no") private String docNo;
    @Column(name = "doc_date") private @Nullable LocalDate docDate;
    @Column(name = "from_name") private String from;
    @Column(name = "to_name") private String to;
    private String subject;
    @Enumerated(EnumType.STRING) private Urgency urgency;
    @Enumerated(EnumType.STRING) private Secrecy secrecy;

    protected Headings() {} // for JPA

    public Headings(
            String docNo,
            Optional<LocalDate> docDate,
            String from,
            String to,
            String subject,
            Urgency urgency,
            Secrecy secrecy) {
        this.docNo = docNo;
        this.docDate = docDate.orElse(null);
        this.from = from;
        this.to = to;
        this.subject = subject;
        this.urgency = urgency;
        this.secrecy = secrecy;
    }

    /** Of a number that belongs to nothing. */
    public static Headings none(Secrecy secrecy) {
        return new Headings("", Optional.empty(), "", "", "", Urgency.NORMAL, secrecy);
    }

    /** The same at another level. */
    Headings at(Secrecy level) {
        return new Headings(docNo, docDate(), from, to, subject, urgency, level);
    }

    public String docNo() {
        return docNo;
    }

    public Optional<LocalDate> docDate() {
        return Optional.ofNullable(docDate);
    }

    public String from() {
        return from;
    }

    public String to() {
        return to;
    }

    public String subject() {
        return subject;
    }

    public Urgency urgency() {
        return urgency;
    }

    public Secrecy secrecy() {
        return secrecy;
    }
}
