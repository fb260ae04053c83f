package th.samnak.api.approvals;

import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.PersonId;

/**
 * Who decides or signs, as printed on that day.
 *
 * @param position the own post
 * @param kind how they come by the power of another's post; empty for their own
 * @param onBehalfOf the post acted for; empty for the own
 * @param basis by what power; empty for a proposal or an opinion, and for what was signed before it was kept
 */
public record Decider(
        PersonId person,
        String name,
        String position,
        Optional<Authority.Kind> kind,
        String onBehalfOf,
        Optional<Basis> basis) {

    /** In the own post, without a power that would have to be proven. */
    public static Decider inOwnPost(PersonId person, String name, String position) {
        return new Decider(person, name, position, Optional.empty(), "", Optional.empty());
    }

    /** The lines under the name: the own post with the words of the law, and below it the post acted for. */
    public List<String> printed() {
        return basis.map(Basis::lines).orElseGet(() -> kind.isEmpty()
                ? List.of(position)
                : List.of(position, kind.get().printed() + " " + onBehalfOf));
    }
}
