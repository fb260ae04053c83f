package th.samnak.correspondence.letter.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;

/**
 * Who decides or signs, as printed on that day.
 *
 * @param position the own post
 * @param onBehalfOf the post acted for, empty when the capacity is OWN
 * @param ground by what power; empty for a proposal, and for what was signed before it was kept
 */
public record Decider(
        PersonId person, String name, String position, Capacity capacity, String onBehalfOf, Optional<Ground> ground) {

    /** @throws RuleViolation on {@code onBehalfOf} when somebody acts for a post and does not say for which */
    public Decider {
        onBehalfOf = Wording.optional("onBehalfOf", onBehalfOf, 300);
        if (capacity == Capacity.OWN) {
            onBehalfOf = "";
        } else if (onBehalfOf.isEmpty()) {
            throw RuleViolation.of("onBehalfOf", "correspondence.error.on-behalf-of");
        }
    }

    /** In the own post, without a power that would have to be proven. */
    public static Decider inOwnPost(PersonId person, String name, String position) {
        return new Decider(person, name, position, Capacity.OWN, "", Optional.empty());
    }

    /** As JPA has read it: an embedded object of empty columns is none. */
    public static Decider of(
            PersonId person, String name, String position, Capacity capacity, String onBehalfOf, @Nullable Ground ground) {
        return new Decider(person, name, position, capacity, onBehalfOf, Optional.ofNullable(ground).filter(Ground::given));
    }

    /** The lines under the name: the own post with the words of the law, and below it the post acted for. */
    public List<String> printedPosition() {
        return ground.map(Ground::lines).orElseGet(() -> capacity == Capacity.OWN
                ? List.of(position)
                : List.of(position, capacity.printed() + " " + onBehalfOf));
    }
}
