package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Orders.Terms;
import th.samnak.api.organisation.PersonId;

/** A delegation or acting appointment, from its draft on. Once signed it holds as a dated row, and its terms stay as they are. */
@Entity
@Table(name = "organisation_orders")
public class KeptOrder {

    @Id
    private String id;

    @Embedded
    private Power power;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @Column(name = "drafted_by")
    private PersonId draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "signed_by")
    private @Nullable PersonId signedBy;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "signed_as")
    private @Nullable String signedAs;

    private @Nullable String fact;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptOrder() {}

    @NullUnmarked
    public KeptOrder(String id, Terms terms, PersonId draftedBy, Instant now) {
        this.id = id;
        this.draftedBy = draftedBy;
        this.draftedAt = now;
        revise(terms);
    }

    /** @throws RuleViolation when it is signed, or something is missing or out of order */
    public final void revise(Terms terms) {
        open();
        Authority what = terms.authority();
        Power.demandSense(what);
        if (terms.until().filter(end -> !end.isAfter(terms.from())).isPresent()) {
            throw RuleViolation.of("until", "organisation.error.no-day");
        }
        power = new Power(what, Texts.required("order", what.order(), 300));
        from = terms.from();
        until = terms.until().orElse(null);
    }

    /** The draft is somebody else's to finish. @throws RuleViolation when it is signed */
    public void handOver(PersonId to) {
        open();
        draftedBy = to;
    }

    /** @param heldAs the row it holds as @param as the lines under the signature, none for one signed on paper */
    public void sign(PersonId by, Instant now, List<String> as, LocalDate first, String heldAs) {
        open();
        signedBy = by;
        signedAt = now;
        signedAs = String.join("\n", as);
        from = first;
        fact = heldAs;
    }

    /** @throws RuleViolation when it was never signed */
    public void end(LocalDate first, String reason) {
        if (fact == null) {
            throw new RuleViolation("organisation.error.order-not-signed");
        }
        endReason = Texts.required("reason", reason, 500);
        until = first;
    }

    /** @throws RuleViolation when it is signed */
    public void open() {
        if (fact != null) {
            throw new RuleViolation("organisation.error.order-signed");
        }
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Terms terms() {
        return new Terms(power.told(), from, Optional.ofNullable(until));
    }

    public PersonId draftedBy() {
        return draftedBy;
    }

    public Optional<PersonId> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public List<String> signedAs() {
        return signedAs == null ? List.of() : signedAs.lines().toList();
    }

    public Optional<String> fact() {
        return Optional.ofNullable(fact);
    }

    public String endReason() {
        return endReason == null ? "" : endReason;
    }
}
