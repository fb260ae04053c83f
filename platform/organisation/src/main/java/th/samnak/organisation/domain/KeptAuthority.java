package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.PostId;

/** Power to act in place of the holder of a post. */
@Entity
@Table(name = "organisation_authorities")
public class KeptAuthority extends DatedRow<Authority> {

    private String post;

    @Column(name = "to_post")
    private @Nullable String toPost;

    @Column(name = "to_person")
    private @Nullable String toPerson;

    @Enumerated(EnumType.STRING)
    private Authority.Kind kind;

    private int place;
    private @Nullable String matters;

    @Column(name = "amount_limit")
    private @Nullable BigDecimal limit;

    @Column(name = "order_text")
    private String order;

    /** For JPA. */
    @NullUnmarked
    protected KeptAuthority() {}

    /** @throws RuleViolation when a text is too long, or place or limit below what makes sense */
    public KeptAuthority(Entry<Authority> entry) {
        super(entry);
        Authority what = entry.what();
        if (what.place() < 1) {
            throw RuleViolation.of("place", "organisation.error.place");
        }
        if (what.limit().map(BigDecimal::signum).orElse(0) < 0) {
            throw RuleViolation.of("limit", "organisation.error.limit");
        }
        post = what.post().value();
        toPost = what.to() instanceof Holder.ToPost to ? to.post().value() : null;
        toPerson = what.to() instanceof Holder.ToPerson to ? to.person().value() : null;
        kind = what.kind();
        place = what.place();
        matters = what.matters().map(text -> Texts.optional("matters", text, 80)).orElse(null);
        limit = what.limit().map(amount -> amount.setScale(2, RoundingMode.DOWN)).orElse(null);
        order = Texts.optional("order", what.order(), 300);
    }

    @Override
    public Authority what() {
        Holder to = toPost != null ? new Holder.ToPost(new PostId(toPost)) : new Holder.ToPerson(new PersonId(Objects.requireNonNull(toPerson)));
        return new Authority(
                new PostId(post),
                to,
                kind,
                place,
                Optional.ofNullable(matters),
                Optional.ofNullable(limit).map(amount -> amount.setScale(2, RoundingMode.DOWN)),
                order);
    }
}
