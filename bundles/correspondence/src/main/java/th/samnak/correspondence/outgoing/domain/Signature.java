package th.samnak.correspondence.outgoing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.letter.domain.Capacity;
import th.samnak.correspondence.letter.domain.Decider;
import th.samnak.correspondence.letter.domain.Ground;

/** Who signed a letter, as what and when, under which number, and the checksum of the paper that was signed. */
@Embeddable
public class Signature {

    @Column(name = "doc_no") private @Nullable String docNo;
    @Column(name = "doc_date") private @Nullable LocalDate date;
    @Column(name = "reg_no") private @Nullable Integer number;
    @Column(name = "signer") private @Nullable PersonId person;
    @Column(name = "signer_name") private @Nullable String name;
    @Column(name = "signer_position") private @Nullable String position;
    @Column(name = "signer_capacity") @Enumerated(EnumType.STRING) private @Nullable Capacity capacity;
    @Column(name = "signer_for") private @Nullable String onBehalfOf;
    @Column(name = "signed_at") private @Nullable Instant at;
    @Column(name = "paper_sha256") private @Nullable String sha256;
    @Embedded private @Nullable Ground ground;

    protected Signature() {} // for JPA

    public Signature(String docNo, LocalDate date, int number, Decider signer, Instant at, String sha256) {
        this.docNo = docNo;
        this.date = date;
        this.number = number;
        this.person = signer.person();
        this.name = signer.name();
        this.position = signer.position();
        this.capacity = signer.capacity();
        this.onBehalfOf = signer.onBehalfOf();
        this.at = at;
        this.sha256 = sha256;
        this.ground = signer.ground().orElse(null);
    }

    boolean given() {
        return sha256 != null;
    }

    public String docNo() {
        return Objects.requireNonNull(docNo);
    }

    public LocalDate date() {
        return Objects.requireNonNull(date);
    }

    public int number() {
        return Objects.requireNonNull(number);
    }

    public Decider signer() {
        return Decider.of(
                Objects.requireNonNull(person),
                Objects.requireNonNull(name),
                Objects.requireNonNull(position),
                Objects.requireNonNull(capacity),
                onBehalfOf == null ? "" : onBehalfOf,
                ground);
    }

    public Instant at() {
        return Objects.requireNonNull(at);
    }

    public String sha256() {
        return Objects.requireNonNull(sha256);
    }
}
