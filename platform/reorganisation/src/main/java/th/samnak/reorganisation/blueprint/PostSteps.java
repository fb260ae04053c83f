package th.samnak.reorganisation.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Mapping.PostPlace;
import th.samnak.reorganisation.api.Operation;

/**
 * Posts move with those who hold them, vacant ones too: seniority and pay are untouched, the head count stays. Who is to be in
 * charge is put there last, when the former heads have left.
 */
final class PostSteps {

    private final Draught draught;
    private final List<Step> heads = new ArrayList<>();

    private PostSteps(Draught draught) {
        this.draught = draught;
    }

    static void add(Draught draught) {
        PostSteps steps = new PostSteps(draught);
        draught.endings.units().forEach(steps::leave);
        draught.each(Operation.TransferStaff.class).forEach(steps::transfer);
        draught.steps.addAll(steps.heads);
        steps.nobodyForgotten();
    }

    private void leave(UnitId ending) {
        for (Post post : draught.survey.chart().postsIn(ending)) {
            Optional<PostPlace> place = Optional.ofNullable(draught.mapping.posts().get(post.id()))
                    .or(() -> draught.endings.soleSuccessor(ending).map(PostSteps::goingAlong));
            place.ifPresentOrElse(to -> move(post, to), () -> unplaced(post, ending));
        }
    }

    private static PostPlace goingAlong(UnitId heir) {
        return new PostPlace(heir, Optional.empty(), Optional.empty(), false);
    }

    private void unplaced(Post post, UnitId ending) {
        Optional<Person> holder = draught.survey.chart().holderOf(post.id()).flatMap(draught.survey.chart()::person);
        holder.ifPresentOrElse(
                person -> draught.block(person.id(), "reorganisation.finding.person-unplaced",
                        person.fullName(), post.titleTh(), draught.name(ending)),
                () -> draught.block(post.id(), "reorganisation.finding.post-unplaced", post.titleTh(), draught.name(ending)));
    }

    private void move(Post post, PostPlace to) {
        Dated<Post> row = draught.survey.posts().get(post.id());
        if (row == null || !draught.willStand(to.unit())) {
            draught.block(post.id(), "reorganisation.finding.post-nowhere", post.titleTh(), draught.name(to.unit()));
            return;
        }
        if (post.heads() || !to.heads()) {
            draught.steps.add(new Step.Replace(row.id(), placed(post, to, false)));
        }
        if (to.heads()) {
            heads.add(new Step.Replace(row.id(), placed(post, to, true)));
        }
    }

    private static Post placed(Post post, PostPlace to, boolean heads) {
        return new Post(post.id(), to.titleTh().orElse(post.titleTh()), to.titleEn().orElse(post.titleEn()), to.unit(),
                post.roles(), heads, post.rank());
    }

    private void transfer(Operation.TransferStaff staff) {
        for (PostId id : staff.posts()) {
            Dated<Post> row = draught.survey.posts().get(id);
            if (row == null || !row.what().unit().equals(staff.from())) {
                draught.block(id, "reorganisation.finding.post-elsewhere", id.value(), draught.name(staff.from()));
            } else {
                move(row.what(), placeOf(id, staff));
            }
        }
    }

    /** The mapping may retitle a transferred post, not send it elsewhere. */
    private PostPlace placeOf(PostId id, Operation.TransferStaff staff) {
        PostPlace named = draught.mapping.posts().get(id);
        if (named != null && !named.unit().equals(staff.to())) {
            draught.block(id, "reorganisation.finding.post-two-places", id.value(), draught.name(staff.to()), draught.name(named.unit()));
        }
        return named == null ? goingAlong(staff.to()) : named;
    }

    private void nobodyForgotten() {
        Set<PostId> moving = draught.endings.units().stream()
                .flatMap(unit -> draught.survey.chart().postsIn(unit).stream())
                .map(Post::id)
                .collect(Collectors.toSet());
        draught.each(Operation.TransferStaff.class).forEach(staff -> moving.addAll(staff.posts()));
        draught.mapping.posts().keySet().stream()
                .filter(post -> !moving.contains(post))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(post -> draught.warn(post, "reorganisation.finding.post-stays", post.value()));
    }
}
