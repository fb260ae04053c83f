package th.samnak.studio.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Mapping.PostPlace;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;

/** Where posts would stand: as named, with the sole successor, or where they are. */
record Placement(Plan plan, Sketch sketch) {

    /** Posts that must move or are moved, in the order of their units. */
    List<Post> moving() {
        List<Post> moving = new ArrayList<>();
        sketch.ending().forEach(unit -> moving.addAll(sketch.chart().postsIn(unit)));
        staff().forEach(transfer -> transfer.posts().forEach(id -> sketch.chart().post(id)
                .filter(post -> !moving.contains(post)).ifPresent(moving::add)));
        return moving;
    }

    private List<Operation.TransferStaff> staff() {
        return plan.operations().stream()
                .filter(Operation.TransferStaff.class::isInstance).map(Operation.TransferStaff.class::cast).toList();
    }

    /** Empty while it has no place. */
    Optional<UnitId> placeOf(Post post) {
        Optional<UnitId> named = named(post.id()).map(PostPlace::unit);
        if (named.isPresent()) {
            return named;
        }
        Optional<UnitId> transferred = staff().stream()
                .filter(transfer -> transfer.posts().contains(post.id())).map(Operation.TransferStaff::to).findFirst();
        if (transferred.isPresent()) {
            return transferred;
        }
        return sketch.ending().contains(post.unit()) ? sketch.soleHeir(post.unit()) : Optional.of(post.unit());
    }

    Optional<PostPlace> named(PostId post) {
        return Optional.ofNullable(plan.mapping().posts().get(post));
    }

    List<Post> postsIn(UnitId unit) {
        return sketch.chart().posts().stream().filter(post -> placeOf(post).filter(unit::equals).isPresent()).toList();
    }

    long unplaced() {
        return moving().stream().filter(post -> placeOf(post).isEmpty()).count();
    }
}
