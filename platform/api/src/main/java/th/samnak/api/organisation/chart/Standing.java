package th.samnak.api.organisation.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.samnak.api.Role;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;

/**
 * Who exercises the power of which post: holders, and those who act for holders who are absent or missing (พ.ร.บ.
 * ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534 มาตรา 41 to 50, พ.ร.บ. ระเบียบข้าราชการพลเรือน พ.ศ. 2551 มาตรา 68).
 */
final class Standing {

    private final Staff staff;
    private final Duties duties;
    private final Forest forest;
    private final Set<String> lapsed;
    private volatile @Nullable Map<PersonId, List<Capacity>> acting;

    private Standing(Staff staff, Duties duties, Forest forest, Set<String> lapsed) {
        this.staff = staff;
        this.duties = duties;
        this.forest = forest;
        this.lapsed = lapsed;
    }

    static Standing of(Facts facts, Staff staff, Duties duties, Forest forest, Heirs heirs) {
        Set<String> lapsed = new Lapses(facts, staff, forest, heirs).among(duties.authorities());
        return new Standing(staff, duties, forest, lapsed);
    }

    Optional<Capacity> inCharge(Post post) {
        return inCharge(post, Set.of());
    }

    List<Capacity> of(PersonId person) {
        List<Post> own = staff.exercisedBy(person);
        List<Capacity> others = acting().getOrDefault(person, List.of());
        if (others.isEmpty() || staff.absent(person)) {
            return own.stream().map(post -> Capacity.ofHolder(person, post)).toList();
        }
        return Stream.concat(own.stream().map(post -> Capacity.ofHolder(person, post)), others.stream()).toList();
    }

    Optional<Capacity> exercising(Dated<Authority> row) {
        return exercising(row, Set.of());
    }

    private Map<PersonId, List<Capacity>> acting() {
        Map<PersonId, List<Capacity>> known = acting;
        if (known == null) {
            Set<PostId> posts = new LinkedHashSet<>();
            duties.authorities().stream().filter(Standing::acts).forEach(row -> posts.add(row.what().post()));
            staff.posts().stream().filter(this::headsAgency).forEach(post -> posts.add(post.id()));
            known = new HashMap<>(Index.by(
                    posts.stream()
                            .flatMap(id -> staff.post(id).flatMap(this::inCharge).stream())
                            .filter(capacity -> capacity.kind().isPresent())
                            .toList(),
                    Capacity::person));
            acting = known;
        }
        return known;
    }

    /** @param asked the posts for which this is being asked: two posts may stand in for each other */
    private Optional<Capacity> inCharge(Post post, Set<PostId> asked) {
        if (asked.contains(post.id())) {
            return Optional.empty();
        }
        Set<PostId> further = new HashSet<>(asked);
        further.add(post.id());
        return present(post).or(() -> appointed(post, further)).or(() -> deputy(post));
    }

    private Optional<Capacity> present(Post post) {
        return staff.presentIn(post.id()).map(person -> Capacity.ofHolder(person, post));
    }

    private Optional<Capacity> appointed(Post post, Set<PostId> asked) {
        return duties.authoritiesOf(post.id()).stream()
                .filter(Standing::acts)
                .flatMap(row -> exercising(row, asked).stream())
                .findFirst();
    }

    private Optional<Capacity> exercising(Dated<Authority> row, Set<PostId> asked) {
        Optional<Capacity> own = switch (row.what().to()) {
            case Holder.ToPost(PostId id) -> staff.post(id).flatMap(post -> inCharge(post, asked));
            case Holder.ToPerson(PersonId person) -> lapsed.contains(row.id())
                    ? Optional.empty()
                    : staff.postsOf(person).stream().findFirst().flatMap(post -> named(person, post));
        };
        return own.flatMap(by -> row.what().under().map(under -> between(by, row, under)).orElse(Optional.of(by)))
                .flatMap(by -> staff.post(row.what().post())
                        .map(post -> by.inPlaceOf(post, row.what().kind(), Optional.of(row.id()))));
    }

    /** In the place of the delegate who has handed the power on; empty once that delegation no longer holds or forbids it. */
    private Optional<Capacity> between(Capacity by, Dated<Authority> row, String under) {
        return duties.authoritiesOf(row.what().post()).stream()
                .filter(given -> given.id().equals(under) && given.what().onward() && !lapsed.contains(given.id()))
                .flatMap(given -> switch (given.what().to()) {
                    case Holder.ToPost(PostId id) -> staff.post(id).stream();
                    case Holder.ToPerson(PersonId person) -> staff.postsOf(person).stream().limit(1);
                })
                .findFirst()
                .map(delegate -> by.inPlaceOf(delegate, row.what().kind(), Optional.of(row.id())));
    }

    private Optional<Capacity> named(PersonId person, Post post) {
        return staff.absent(person) ? Optional.empty() : Optional.of(Capacity.ofHolder(person, post));
    }

    private Optional<Capacity> deputy(Post post) {
        if (!headsAgency(post)) {
            return Optional.empty();
        }
        return staff.postsIn(post.unit()).stream()
                .filter(other -> other.roles().contains(Role.DEPUTY_HEAD))
                .sorted(Comparator.comparingInt(Post::rank))
                .flatMap(other -> present(other).stream())
                .findFirst()
                .map(by -> by.inPlaceOf(post, Kind.ACTING_HEAD, Optional.empty()));
    }

    private boolean headsAgency(Post post) {
        return post.heads() && forest.unit(post.unit()).filter(unit -> unit.parent().isEmpty()).isPresent();
    }

    private static boolean acts(Dated<Authority> row) {
        return row.what().kind() != Kind.BY_DELEGATION;
    }
}
