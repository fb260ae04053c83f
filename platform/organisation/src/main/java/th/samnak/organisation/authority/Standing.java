package th.samnak.organisation.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.samnak.api.Role;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Authority.Kind;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;

/**
 * Who stands for a post on a day. The holder who is present; without one, who was appointed to act, in the order of the
 * appointment; without one, for the head of an agency, the deputies by rank (พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534
 * มาตรา 41–50); and besides all of them the delegates (มาตรา 38).
 */
record Standing(Chart chart) {

    /** In the order of precedence. */
    List<Capacity> of(Post post, Act act) {
        List<Capacity> standing = new ArrayList<>(inCharge(post));
        delegates(post, act).forEach(standing::add);
        return standing;
    }

    private List<Capacity> inCharge(Post post) {
        Optional<PersonId> holder = present(post);
        if (holder.isPresent()) {
            return List.of(Signature.ofHolder(holder.get(), post));
        }
        return appointed(post).or(() -> deputy(post)).stream().toList();
    }

    private Optional<PersonId> present(Post post) {
        return chart.holderOf(post.id()).filter(person -> !chart.absent(person));
    }

    private Optional<Capacity> appointed(Post post) {
        return chart.authoritiesOf(post.id()).stream()
                .filter(row -> row.what().kind() != Kind.BY_DELEGATION)
                .flatMap(row -> exercises(row).map(person ->
                        Signature.inPlace(chart, person, post, row.what().kind(), Optional.of(row.id()))))
                .findFirst();
    }

    private Optional<Capacity> deputy(Post post) {
        boolean agencyHead = post.heads() && chart.unit(post.unit()).flatMap(Unit::parent).isEmpty();
        if (!agencyHead) {
            return Optional.empty();
        }
        return chart.postsIn(post.unit()).stream()
                .filter(other -> other.roles().contains(Role.DEPUTY_HEAD))
                .sorted(Comparator.comparingInt(Post::rank))
                .flatMap(other -> present(other).stream())
                .findFirst()
                .map(person -> Signature.inPlace(chart, person, post, Kind.ACTING_HEAD, Optional.empty()));
    }

    private Stream<Capacity> delegates(Post post, Act act) {
        return chart.authoritiesOf(post.id()).stream()
                .filter(row -> row.what().kind() == Kind.BY_DELEGATION && covers(row.what(), act))
                .flatMap(row -> exercises(row).map(person ->
                        Signature.inPlace(chart, person, post, Kind.BY_DELEGATION, Optional.of(row.id()))));
    }

    /** Kind and amount. An act of which no amount is known is not within a delegation that has a limit on it. */
    static boolean covers(Authority authority, Act act) {
        boolean kind = authority.matters()
                .map(matters -> matters.equals(act.permission().key()) || matters.equals(act.permission().module().value()))
                .orElse(true);
        boolean amount = authority.limit()
                .map(limit -> act.amount().map(sum -> sum.compareTo(limit) <= 0).orElse(true))
                .orElse(true);
        return kind && amount;
    }

    /** The person named; of a post its holder who is present, else who was appointed to act in it. */
    private Stream<PersonId> exercises(Dated<Authority> row) {
        return switch (row.what().to()) {
            case Holder.ToPerson(PersonId person) -> Stream.of(person).filter(it -> !chart.absent(it) && chart.person(it).isPresent());
            case Holder.ToPost(var id) -> chart.post(id).flatMap(this::inPost).stream();
        };
    }

    private Optional<PersonId> inPost(Post post) {
        return present(post).or(() -> chart.authoritiesOf(post.id()).stream()
                .filter(row -> row.what().kind() != Kind.BY_DELEGATION)
                .map(row -> row.what().to())
                .filter(Holder.ToPerson.class::isInstance)
                .map(to -> ((Holder.ToPerson) to).person())
                .filter(person -> !chart.absent(person))
                .findFirst());
    }
}
