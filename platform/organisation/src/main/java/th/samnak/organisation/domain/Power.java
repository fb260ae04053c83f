package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** Whose power goes to whom and how far: the same columns in an order that is being drafted and in the row it holds as. */
@Embeddable
public class Power {

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

    private boolean onward;

    @Column(name = "under_fact")
    private @Nullable String under;

    /** For JPA. */
    @NullUnmarked
    protected Power() {}

    /**
     * @param order what is cited, as it is kept
     * @throws RuleViolation when the matters are named at too great length
     */
    Power(Authority what, String order) {
        post = what.post().value();
        toPost = what.to() instanceof Holder.ToPost to ? to.post().value() : null;
        toPerson = what.to() instanceof Holder.ToPerson to ? to.person().value() : null;
        kind = what.kind();
        place = what.place();
        matters = what.matters().map(text -> Texts.optional("matters", text, 80)).orElse(null);
        limit = what.limit().map(Power::satang).orElse(null);
        this.order = order;
        onward = what.onward();
        under = what.under().orElse(null);
    }

    /** @throws RuleViolation when place or limit is below what makes sense */
    static void demandSense(Authority what) {
        if (what.place() < 1) {
            throw RuleViolation.of("place", "organisation.error.place");
        }
        if (what.limit().map(BigDecimal::signum).orElse(0) < 0) {
            throw RuleViolation.of("limit", "organisation.error.limit");
        }
    }

    Authority told() {
        Holder to = toPost != null
                ? new Holder.ToPost(new PostId(toPost))
                : new Holder.ToPerson(new PersonId(Objects.requireNonNull(toPerson)));
        return new Authority(new PostId(post), to, kind, place, Optional.ofNullable(matters),
                Optional.ofNullable(limit).map(Power::satang), order, onward, Optional.ofNullable(under));
    }

    private static BigDecimal satang(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.DOWN);
    }
}
