package th.samnak.correspondence.letter.domain;

import java.util.List;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;

/**
 * Who decides or signs, as printed on that day.
 *
 * @param position the own post; onBehalfOf: the post acted for, empty when the capacity is OWN
 */
public record Decider(PersonId person, String name, String position, Capacity capacity, String onBehalfOf) {

    /** @throws RuleViolation on {@code onBehalfOf} when somebody acts for a post and does not say for which */
    public Decider {
        onBehalfOf = Wording.optional("onBehalfOf", onBehalfOf, 300);
        if (capacity == Capacity.OWN) {
            onBehalfOf = "";
        } else if (onBehalfOf.isEmpty()) {
            throw RuleViolation.of("onBehalfOf", "correspondence.error.on-behalf-of");
        }
    }

    /** The lines under the name: the own post, and below it the post acted for. */
    public List<String> printedPosition() {
        return capacity == Capacity.OWN
                ? List.of(position)
                : List.of(position, capacity.printed() + " " + onBehalfOf);
    }
}
