package th.samnak.approvals.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import th.samnak.api.Role;
import th.samnak.api.approvals.Concurrence;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.Submission;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.approvals.domain.Addressee;
import th.samnak.approvals.domain.Planned;

/** The way of one matter by the organisation of a day: the line, those who give their opinion, who decides. */
final class Way {

    private static final List<Role> LADDER = List.of(Role.SECTION_HEAD, Role.DIRECTOR, Role.DEPUTY_HEAD, Role.HEAD);

    private final Chart chart;
    private final Asked asked;
    private final List<Capacity> powers;

    /** @param own where the proposer works @param act with the unit that stands for it on the day @param recused who left it to others */
    record Asked(
            MatterKind kind, Submission what, PersonId proposer, UnitId own, Act act, Set<PersonId> recused,
            Predicate<Capacity> reaching) {}

    Way(Chart chart, Authorities authorities, Asked asked, LocalDate day) {
        this.chart = chart;
        this.asked = asked;
        this.powers = whoMay(authorities, day).stream()
                .filter(may -> asked.kind().mayDecideOwn() || !may.person().equals(asked.proposer()))
                .filter(may -> asked.kind().admits(asked.what().record(), may))
                .filter(may -> !asked.recused().contains(may.person()) && asked.reaching().test(may))
                .filter(may -> Table.independent(chart, may, asked.proposer(), asked.act().concerns(), asked.recused()))
                .toList();
    }

    private List<Capacity> whoMay(Authorities authorities, LocalDate day) {
        return asked.kind().byAppointment()
                ? new Appointees(asked.kind(), asked.what().record(), chart, day).powers()
                : authorities.whoMay(asked.act(), day);
    }

    /** From the proposer's nearest superior on, or from the one chosen. Each list is asked at once. */
    List<List<Planned>> whole() {
        return asked.what().to().map(first -> from(first, Set.of())).orElseGet(() -> above(rung(asked.proposer()), Set.of()));
    }

    /** From the person on. @param heard units whose opinion is there already */
    List<List<Planned>> from(PersonId first, Set<UnitId> heard) {
        Optional<Capacity> power = powers.stream().filter(may -> may.person().equals(first)).findFirst();
        List<List<Planned>> places = new ArrayList<>();
        if (power.isPresent() && opinions(heard).isEmpty()) {
            places.add(List.of(step(Layer.DECIDE, addressee(power.get()), asked.own())));
            return places;
        }
        places.add(List.of(step(Layer.LINE, addressee(first), asked.own())));
        places.addAll(above(rung(first), heard));
        return places;
    }

    private List<List<Planned>> above(int from, Set<UnitId> heard) {
        Addressee last = last();
        int top = last.post().flatMap(chart::post).map(Way::rung).orElse(LADDER.size());
        List<Planned> line = asked.kind().layers().stream()
                .filter(role -> LADDER.indexOf(role) > from && LADDER.indexOf(role) < top)
                .flatMap(role -> superior(role, last).stream())
                .toList();
        List<List<Planned>> places = new ArrayList<>();
        line.stream().filter(step -> !atTop(step)).forEach(step -> places.add(List.of(step)));
        List<Planned> opinions = opinions(heard);
        if (!opinions.isEmpty()) {
            places.add(opinions);
        }
        line.stream().filter(this::atTop).forEach(step -> places.add(List.of(step)));
        places.add(List.of(step(Layer.DECIDE, last, asked.own())));
        return places;
    }

    private Addressee last() {
        if (asked.kind().byAppointment() && !powers.isEmpty()) {
            return addressee(powers.getFirst());
        }
        return addressee(powers.stream()
                .min(Comparator.comparing(this::distance).thenComparing(may -> rung(may.post())))
                .orElseThrow(() -> new RuleViolation("approvals.error.nobody-may")));
    }

    /** Nobody but the one who decides. */
    List<List<Planned>> deciding() {
        return List.of(List.of(step(Layer.DECIDE, last(), asked.own())));
    }

    /** Whoever is in charge above the unit whose opinion is asked, where its own head cannot give it. */
    Planned opinionAbove(UnitId unit, boolean legal) {
        return upward(unit)
                .flatMap(where -> chart.postsIn(where).stream().filter(Post::heads))
                .filter(post -> chart.inChargeOf(post.id()).filter(by -> independent(by.person())).isPresent())
                .findFirst()
                .map(post -> new Planned(Layer.CONCUR, post.unit(), Addressee.of(post.id()), legal))
                .orElseThrow(() -> new RuleViolation("approvals.error.nobody-may"));
    }

    private Optional<Planned> superior(Role role, Addressee last) {
        return upward(asked.own())
                .flatMap(unit -> chart.postsIn(unit).stream())
                .filter(post -> post.roles().contains(role) && !Addressee.of(post.id()).equals(last))
                .filter(post -> chart.inChargeOf(post.id()).filter(by -> independent(by.person())).isPresent())
                .findFirst()
                .map(post -> Planned.of(Layer.LINE, post.unit(), Addressee.of(post.id())));
    }

    private boolean independent(PersonId person) {
        return !person.equals(asked.proposer())
                && !asked.recused().contains(person)
                && asked.act().concerns().filter(person::equals).isEmpty();
    }

    private List<Planned> opinions(Set<UnitId> heard) {
        List<Planned> asks = new ArrayList<>();
        for (Concurrence concurrence : asked.kind().concurring(asked.what())) {
            answering(concurrence)
                    .filter(post -> !heard.contains(post.unit()) && !chart.within(asked.own(), post.unit()))
                    .map(post -> new Planned(Layer.CONCUR, post.unit(), Addressee.of(post.id()), concurrence.legal()))
                    .filter(step -> asks.stream().noneMatch(other -> other.to().equals(step.to())))
                    .ifPresent(asks::add);
        }
        return asks;
    }

    private Optional<Post> answering(Concurrence concurrence) {
        UnitId agency = chart.agencyOf(asked.own()).id();
        return chart.mandates().stream()
                .filter(row -> row.what().function().equals(concurrence.function()))
                .map(row -> row.what().unit())
                .filter(unit -> chart.unit(unit).isPresent() && chart.agencyOf(unit).id().equals(agency))
                .flatMap(unit -> chart.postsIn(unit).stream())
                .filter(Post::heads)
                .findFirst();
    }

    private boolean atTop(Planned step) {
        return chart.unit(step.unit()).flatMap(Unit::parent).isEmpty();
    }

    private Planned step(Layer layer, Addressee to, UnitId otherwise) {
        return Planned.of(layer, to.post().flatMap(chart::post).map(Post::unit).orElse(otherwise), to);
    }

    /** A delegate is asked in the own post; who holds or acts for a post, in that post; who was appointed by name, by name. */
    private Addressee addressee(Capacity capacity) {
        if (asked.kind().byAppointment()) {
            return Addressee.of(capacity.person());
        }
        return capacity.kind().filter(kind -> kind == Authority.Kind.BY_DELEGATION).isPresent()
                ? addressee(capacity.person())
                : Addressee.of(capacity.post().id());
    }

    private Addressee addressee(PersonId person) {
        return chart.postsOf(person).stream().findFirst().map(post -> Addressee.of(post.id())).orElseGet(() -> Addressee.of(person));
    }

    /** How far above the owner the capacity stands: the nearest power decides. */
    private int distance(Capacity capacity) {
        UnitId where = addressee(capacity).post().flatMap(chart::post).map(Post::unit).orElse(capacity.post().unit());
        List<UnitId> path = upward(asked.own()).toList();
        int at = path.indexOf(where);
        return at < 0 ? path.size() : at;
    }

    private int rung(PersonId person) {
        return chart.postsOf(person).stream().mapToInt(Way::rung).max().orElse(-1);
    }

    private static int rung(Post post) {
        return post.roles().stream().mapToInt(LADDER::indexOf).max().orElse(-1);
    }

    private Stream<UnitId> upward(UnitId from) {
        return Stream.iterate(Optional.of(from), Optional::isPresent, unit -> unit.flatMap(chart::unit).flatMap(Unit::parent))
                .flatMap(Optional::stream);
    }

    /** Those above the person in their own unit or one above it, nearest first. */
    List<PersonId> superiors(PersonId person, UnitId unit) {
        int own = rung(person);
        return LADDER.stream()
                .filter(role -> LADDER.indexOf(role) > own)
                .flatMap(role -> upward(unit).flatMap(where -> chart.postsIn(where).stream()).filter(post -> post.roles().contains(role)))
                .flatMap(post -> chart.inChargeOf(post.id()).stream())
                .map(Capacity::person)
                .filter(one -> !one.equals(person) && !one.equals(asked.proposer()))
                .distinct()
                .toList();
    }
}
