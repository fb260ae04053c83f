package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** By when something is to have been done, and after which figure of law it was reckoned. */
@Embeddable
public class Due {

    @Column(name = "due_at") private @Nullable Instant at;
    @Column(name = "due_figure") private @Nullable String figure;

    protected Due() {} // for JPA

    private Due(@Nullable Instant at, @Nullable String figure) {
        this.at = at;
        this.figure = figure;
    }

    /** A time that the letter, its sender or a superior has named: no rule made it. */
    public static Due named(Instant at) {
        return new Due(at, null);
    }

    /** @param figure the id of the {@code th.samnak.api.rules.Figure} it was reckoned with */
    public static Due reckoned(Instant at, String figure) {
        return new Due(at, figure);
    }

    /** The same reckoning, told for another moment: an officer has until the end of the day. */
    public Due moved(UnaryOperator<Instant> elsewhere) {
        return new Due(at().map(elsewhere).orElse(null), figure);
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    public Optional<String> figure() {
        return Optional.ofNullable(figure);
    }
}
