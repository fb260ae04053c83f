package th.samnak.approvals.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.Role;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.approvals.domain.Addressee;
import th.samnak.approvals.domain.KeptStep;
import th.samnak.approvals.domain.Planned;

/** Which post is asked once the one that was asked stands no more. */
final class Successors {

    private Successors() {}

    /** Empty when nothing changes: the post stands where it stood, or nobody is there to take its place. */
    static Optional<Planned> of(Chart before, Chart after, KeptStep step, UnitId heir) {
        Optional<PostId> asked = step.addressee().post();
        if (asked.isEmpty()) {
            return Optional.of(Planned.of(step.layer(), heir, step.addressee())).filter(next -> !heir.equals(step.unit()));
        }
        Optional<Post> standing = asked.flatMap(after::post);
        if (standing.isPresent()) {
            return standing.filter(post -> !post.unit().equals(step.unit()))
                    .map(post -> Planned.of(step.layer(), post.unit(), step.addressee()));
        }
        return successor(after, heir, before.post(asked.get()))
                .map(post -> Planned.of(step.layer(), post.unit(), Addressee.of(post.id())));
    }

    /** The head of the heir, unless somebody else there has the same part; for want of both, the next unit above. */
    private static Optional<Post> successor(Chart after, UnitId heir, Optional<Post> former) {
        Set<Role> parts = former.map(Post::roles).orElse(Set.of());
        List<Post> there = after.postsIn(heir);
        return there.stream()
                .filter(post -> !parts.isEmpty() && post.roles().containsAll(parts))
                .findFirst()
                .or(() -> there.stream().filter(Post::heads).findFirst())
                .or(() -> there.stream().min(Comparator.comparing(Post::rank)))
                .or(() -> after.unit(heir).flatMap(unit -> unit.parent()).flatMap(parent -> successor(after, parent, former)));
    }
}
