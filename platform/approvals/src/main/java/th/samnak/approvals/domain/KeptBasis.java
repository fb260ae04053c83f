package th.samnak.approvals.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.approvals.Basis;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;

/** A {@link Basis} in columns; empty columns are none. */
@Embeddable
public class KeptBasis {

    private @Nullable String permission;
    private @Nullable BigDecimal amount;
    @Column(name = "ground_capacity") private @Nullable String capacity;
    @Column(name = "ground_unit") private @Nullable UnitId unit;
    @Column(name = "ground_post") private @Nullable String post;
    @Column(name = "ground_authority") private @Nullable String authority;
    @Column(name = "ground_citation") private @Nullable String citation;
    @Column(name = "ground_lines") private @Nullable String lines;

    protected KeptBasis() {} // for JPA

    public KeptBasis(Basis basis) {
        this.capacity = basis.capacity();
        this.unit = basis.unit();
        this.post = basis.post().value();
        this.authority = basis.authority().orElse(null);
        this.citation = basis.citation();
        this.lines = String.join("\n", basis.lines());
        this.permission = basis.permission().orElse(null);
        this.amount = basis.amount().orElse(null);
    }

    Optional<Basis> told() {
        if (capacity == null) {
            return Optional.empty();
        }
        return Optional.of(new Basis(
                capacity, Objects.requireNonNull(unit), new PostId(Objects.requireNonNull(post)),
                Optional.ofNullable(authority).map(String::strip), Objects.requireNonNull(citation),
                Objects.requireNonNull(lines).lines().toList(), Optional.ofNullable(permission), Optional.ofNullable(amount)));
    }
}
