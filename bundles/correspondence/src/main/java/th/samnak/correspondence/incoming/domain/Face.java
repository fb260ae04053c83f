package th.samnak.correspondence.incoming.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import th.samnak.api.errors.RuleViolation;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.correspondence.letter.domain.Enclosures;
import th.samnak.correspondence.letter.domain.Wording;
import th.samnak.thai.ThaiDigits;

/** What stands on an incoming letter and its envelope, validated and in one spelling. */
@Embeddable
public class Face {

    @Column(name = "doc_no") private String docNo;
    @Column(name = "doc_date") private LocalDate docDate;
    @Column(name = "from_name") private String from;
    @Column(name = "to_name") private String to;
    private String subject;
    private String note;
    @Convert(converter = Enclosures.class) private List<Enclosure> enclosures;

    protected Face() {} // for JPA

    /** @param today the day of receipt: a letter may be dated tomorrow at the latest */
    public Face(
            String docNo,
            LocalDate docDate,
            String from,
            String to,
            String subject,
            String note,
            List<Enclosure> enclosures,
            LocalDate today) {
        this.docNo = ThaiDigits.toArabic(Wording.optional("docNo", docNo, 100));
        this.docDate = docDate;
        this.from = Wording.required("from", from, 300);
        this.to = Wording.required("to", to, 300);
        this.subject = Wording.subject(subject);
        this.note = Wording.optional("note", note, 4000);
        this.enclosures = List.copyOf(enclosures);
        if (docDate.isAfter(today.plusDays(1))) {
            throw RuleViolation.of("docDate", "correspondence.error.future-date");
        }
    }

    public String docNo() {
        return docNo;
    }

    public LocalDate docDate() {
        return docDate;
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

    public String note() {
        return note;
    }

    public List<Enclosure> enclosures() {
        return enclosures;
    }
}
