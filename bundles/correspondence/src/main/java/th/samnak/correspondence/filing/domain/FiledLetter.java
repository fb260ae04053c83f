package th.samnak.correspondence.filing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.Keeping;
import th.samnak.correspondence.register.domain.Headings;

/** A closed letter in the archive register, and what becomes of it. Of what is destroyed this tombstone remains. */
@Entity
@Table(name = "correspondence_filed")
public class FiledLetter {

    @Id private String id;
    @Version private long version;
    private UnitId agency;
    private UnitId unit;
    @Enumerated(EnumType.STRING) private Direction direction;
    @Column(name = "letter_id") private String letterId;
    @Column(name = "doc_no") private String docNo;
    @Column(name = "doc_date") private @Nullable LocalDate docDate;
    @Column(name = "reg_no") private @Nullable Integer number;
    private String subject;
    @Enumerated(EnumType.STRING) private Secrecy secrecy;
    private String retention;
    @Column(name = "closed_on") private LocalDate closedOn;
    @Column(name = "keep_until") private @Nullable LocalDate keepUntil;
    @Column(name = "file_code") private String fileCode;
    private String place;
    @Embedded private Judgement judgement;

    protected FiledLetter() {} // for JPA

    public FiledLetter(String id, UnitId agency, UnitId unit, Direction direction, String letterId, Headings headings,
            Optional<Integer> number, Keeping keeping, LocalDate closedOn) {
        this.id = id;
        this.agency = agency;
        this.unit = unit;
        this.direction = direction;
        this.letterId = letterId;
        this.docNo = headings.docNo();
        this.docDate = headings.docDate().orElse(null);
        this.number = number.orElse(null);
        this.subject = headings.subject();
        this.secrecy = headings.secrecy();
        this.retention = keeping.retention().orElse("");
        this.closedOn = closedOn;
        this.keepUntil = keeping.keepUntil().orElse(null);
        this.fileCode = keeping.fileCode();
        this.place = "";
        this.judgement = Judgement.kept();
    }

    public void lies(String where) {
        place = where;
    }

    /** Put on a destruction list. */
    public void list(String listId, int no) {
        judgement = judgement.listed(listId, no);
    }

    /** The committee's mark. */
    public void mark(Fate fate, Optional<LocalDate> newDate, String reason) {
        if (newDate.filter(day -> keepUntil != null && !day.isAfter(keepUntil)).isPresent()) {
            throw RuleViolation.of("newDate", "correspondence.error.extend-later");
        }
        judgement = judgement.marked(fate, newDate, reason);
    }

    /** What the committee marked and the head approved is done: destroyed, handed over, or kept until the new date. */
    public void carryOut(LocalDate today, String tombstone) {
        judgement = judgement.carriedOut(today, tombstone);
        if (judgement.fate() == Fate.KEPT) {
            keepUntil = judgement.newDate().orElseThrow();
        }
    }

    public String id() {
        return id;
    }

    public UnitId unit() {
        return unit;
    }

    public Direction direction() {
        return direction;
    }

    public String letterId() {
        return letterId;
    }

    public String docNo() {
        return docNo;
    }

    public Optional<LocalDate> docDate() {
        return Optional.ofNullable(docDate);
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public String subject() {
        return subject;
    }

    public Secrecy secrecy() {
        return secrecy;
    }

    public String retention() {
        return retention;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public Optional<LocalDate> keepUntil() {
        return Optional.ofNullable(keepUntil);
    }

    public String fileCode() {
        return fileCode;
    }

    public String place() {
        return place;
    }

    public Judgement judgement() {
        return judgement;
    }
}
