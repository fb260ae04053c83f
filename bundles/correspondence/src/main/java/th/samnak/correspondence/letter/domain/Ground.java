package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.approvals.Basis;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;

/** By what power a letter was signed, as it stood at that second. It stays as it is whatever becomes of posts and orders. */
@Embeddable
public class Ground {

    @Column(name = "ground_capacity") private @Nullable String capacity;
    @Column(name = "ground_unit") private @Nullable UnitId unit;
    @Column(name = "ground_post") private @Nullable String post;
    @Column(name = "ground_authority") private @Nullable String authority;
    @Column(name = "ground_citation") private @Nullable String citation;
    @Column(name = "ground_lines") private @Nullable String lines;

    protected Ground() {} // for JPA

    public Ground(Basis basis) {
        this.capacity = basis.capacity();
        this.unit = basis.unit();
        this.post = basis.post().value();
        this.authority = basis.authority().orElse(null);
        this.citation = basis.citation();
        this.lines = String.join("\n", basis.lines());
    }

    /** Empty columns, as of letters signed before it was kept, are none. */
    public Optional<Basis> told() {
        return capacity == null
                ? Optional.empty()
                : Optional.of(new Basis(
                        capacity, Objects.requireNonNull(unit), new PostId(Objects.requireNonNull(post)),
                        Optional.ofNullable(authority).map(String::strip), Objects.requireNonNull(citation),
                        Objects.requireNonNull(lines).lines().toList(), Optional.empty(), Optional.empty()));
    }
}
