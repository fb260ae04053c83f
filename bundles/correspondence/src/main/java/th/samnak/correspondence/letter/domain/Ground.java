package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;

/** By what power somebody signed or decided, as it stood at that second. It stays as it is whatever becomes of posts and orders. */
@Embeddable
public class Ground {

    @Column(name = "ground_capacity") private @Nullable String capacity;
    @Column(name = "ground_unit") private @Nullable UnitId unit;
    @Column(name = "ground_post") private @Nullable String post;
    @Column(name = "ground_authority") private @Nullable String authority;
    @Column(name = "ground_citation") private @Nullable String citation;
    @Column(name = "ground_lines") private @Nullable String lines;

    protected Ground() {} // for JPA

    /**
     * @param capacity the key it was chosen by
     * @param unit in whose name, or on whose matter
     * @param post whose power it was
     * @param authority the row of the order acted by; empty for the holder and for deputising by law
     * @param citation what lays down the order, else the post
     * @param lines as printed under the name
     */
    public Ground(
            String capacity, UnitId unit, PostId post, Optional<String> authority, String citation, List<String> lines) {
        this.capacity = capacity;
        this.unit = unit;
        this.post = post.value();
        this.authority = authority.orElse(null);
        this.citation = citation;
        this.lines = String.join("\n", lines);
    }

    boolean given() {
        return capacity != null;
    }

    public String capacity() {
        return Objects.requireNonNull(capacity);
    }

    public UnitId unit() {
        return Objects.requireNonNull(unit);
    }

    public PostId post() {
        return new PostId(Objects.requireNonNull(post));
    }

    public Optional<String> authority() {
        return Optional.ofNullable(authority).map(String::strip);
    }

    public String citation() {
        return Objects.requireNonNull(citation);
    }

    public List<String> lines() {
        return Objects.requireNonNull(lines).lines().toList();
    }
}
