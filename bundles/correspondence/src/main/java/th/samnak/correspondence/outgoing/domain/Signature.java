package th.samnak.correspondence.outgoing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.approvals.Decider;
import th.samnak.correspondence.letter.domain.Ground;

/** Who signed a letter, as what and when, under which number, and the checksum of the paper that was signed. */
@Embeddable
public class Signature {

    private static final String OWN = "OWN";

    @Column(name = "doc_no") private @Nullable String docNo;
    @Column(name = "doc_date") private @Nullable LocalDate date;
    @Column(name = "reg_no") private @Nullable Integer number;
    @Column(name = "signer") private @Nullable PersonId person;
    @Column(name = "signer_name") private @Nullable String name;
    @Column(name = "signer_position") private @Nullable String position;
    @Column(name = "signer_capacity") private @Nullable String capacity;
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
        this.capacity = signer.kind().map(Enum::name).orElse(OWN);
        this.onBehalfOf = signer.onBehalfOf();
        this.at = at;
        this.sha256 = sha256;
        this.ground = signer.basis().map(Ground::new).orElse(null);
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
        String kind = Objects.requireNonNull(capacity);
        return new Decider(
                Objects.requireNonNull(person), Objects.requireNonNull(name), Objects.requireNonNull(position),
                OWN.equals(kind) ? Optional.empty() : Optional.of(Authority.Kind.valueOf(kind)),
                onBehalfOf == null ? "" : onBehalfOf, Optional.ofNullable(ground).flatMap(Ground::told));
    }

    public Instant at() {
        return Objects.requireNonNull(at);
    }

    public String sha256() {
        return Objects.requireNonNull(sha256);
    }
}
