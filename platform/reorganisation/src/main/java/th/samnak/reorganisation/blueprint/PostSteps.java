package th.samnak.reorganisation.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.Role;
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

    private static final Set<Role> OF_HEADS = Set.of(Role.HEAD, Role.DIRECTOR, Role.SECTION_HEAD);

    private final Draught draught;
    private final Set<UnitId> headed = new HashSet<>();
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
        draught.drafts().stream()
                .filter(unit -> !steps.headed.contains(unit.id()))
                .forEach(unit -> draught.warn(unit.id(), "reorganisation.finding.nobody-heads", unit.nameTh()));
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
            headed.add(to.unit());
            heads.add(new Step.Replace(row.id(), placed(post, to, true)));
        }
    }

    private Post placed(Post post, PostPlace to, boolean heads) {
        return new Post(post.id(), to.titleTh().orElse(post.titleTh()), to.titleEn().orElse(post.titleEn()), to.unit(),
                heads == post.heads() ? post.roles() : roles(post, to.unit(), heads), heads, post.rank());
    }

    /** Who is no longer in charge has no more say than others; who comes to be has that of a head at that place. */
    private Set<Role> roles(Post post, UnitId unit, boolean heads) {
        Set<Role> roles = new HashSet<>(post.roles());
        roles.removeAll(OF_HEADS);
        if (heads) {
            roles.add(draught.outcome.parent(unit)
                    .map(above -> draught.outcome.parent(above).isEmpty() ? Role.DIRECTOR : Role.SECTION_HEAD)
                    .orElse(Role.HEAD));
        } else if (roles.isEmpty()) {
            roles.add(Role.OFFICER);
        }
        return roles;
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
