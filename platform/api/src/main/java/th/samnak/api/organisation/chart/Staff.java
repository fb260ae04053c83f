package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.UnitId;

/** People and posts, by unit and by each other. All that is asked about one of them lies at one place, as memory is slow. */
final class Staff {

    private final List<Post> posts;
    private final Map<PostId, Seat> seats = new HashMap<>();
    private final Map<UnitId, List<Post>> postsByUnit;
    private final List<Person> people;
    private final Map<PersonId, Worker> workers = new HashMap<>();
    private final Map<UnitId, List<Person>> peopleByUnit;

    private Staff(Posts given, Forest forest, List<Person> names, Set<PersonId> absent) {
        this.posts = given.posts().values().stream()
                .sorted(Comparator.comparingInt((Post post) -> forest.placeOf(post.unit()))
                        .thenComparingInt(Post::rank)
                        .thenComparing(post -> post.id().value()))
                .toList();
        this.postsByUnit = Index.by(posts, Post::unit);
        given.posts().forEach((id, post) -> seats.put(id, new Seat(
                post, Optional.ofNullable(given.sources().get(id)), Optional.ofNullable(given.holders().get(id)),
                absent.contains(given.holders().get(id)))));
        Map<PersonId, Post> works = new HashMap<>();
        given.tenures().stream().filter(Tenure::principal).forEach(t -> works.put(t.person(), given.posts().get(t.post())));
        this.people = names.stream().map(person -> placed(person, works.get(person.id()))).toList();
        this.peopleByUnit = Index.by(people.stream().filter(person -> works.containsKey(person.id())).toList(), Person::unit);
        employ(given, absent);
    }

    /** Also those of whom no name is told. */
    private void employ(Posts given, Set<PersonId> absent) {
        Map<PersonId, Person> named = Index.unique(people, Person::id);
        Map<PersonId, List<Tenure>> tenures = Index.by(
                given.tenures().stream()
                        .sorted(Comparator.comparing(Tenure::principal).reversed()
                                .thenComparing(tenure -> tenure.post().value()))
                        .toList(),
                Tenure::person);
        Set<PersonId> all = new HashSet<>(absent);
        all.addAll(named.keySet());
        all.addAll(tenures.keySet());
        all.forEach(person -> workers.put(person, new Worker(
                Optional.ofNullable(named.get(person)),
                tenures.getOrDefault(person, List.of()).stream().map(Tenure::post).map(given.posts()::get).toList(),
                absent.contains(person))));
    }

    /** @param away whether the holder is absent */
    private record Seat(Post post, Optional<Citation> source, Optional<PersonId> holder, boolean away) {}

    private record Worker(Optional<Person> person, List<Post> posts, boolean absent) {

        private static final Worker UNKNOWN = new Worker(Optional.empty(), List.of(), false);
    }

    static Staff of(Facts facts, LocalDate day, Posts posts, Forest forest) {
        return new Staff(
                posts,
                forest,
                Index.on(facts.people(), day).map(Dated::what).toList(),
                Index.on(facts.absences(), day).map(fact -> fact.what().person()).collect(Collectors.toSet()));
    }

    private static Person placed(Person name, @Nullable Post post) {
        return new Person(
                name.id(),
                name.title(),
                name.givenName(),
                name.surname(),
                post == null ? "" : post.titleTh(),
                post == null ? name.unit() : post.unit());
    }

    List<Person> people() {
        return people;
    }

    List<Person> peopleIn(UnitId unit) {
        return peopleByUnit.getOrDefault(unit, List.of());
    }

    Optional<Person> person(PersonId id) {
        return worker(id).person();
    }

    private Worker worker(PersonId id) {
        return workers.getOrDefault(id, Worker.UNKNOWN);
    }

    List<Post> posts() {
        return posts;
    }

    List<Post> postsIn(UnitId unit) {
        return postsByUnit.getOrDefault(unit, List.of());
    }

    Optional<Post> post(PostId id) {
        return Optional.ofNullable(seats.get(id)).map(Seat::post);
    }

    Optional<Citation> sourceOf(PostId post) {
        return Optional.ofNullable(seats.get(post)).flatMap(Seat::source);
    }

    Optional<PersonId> holderOf(PostId post) {
        return Optional.ofNullable(seats.get(post)).flatMap(Seat::holder);
    }

    /** The holder of the post, unless absent. */
    Optional<PersonId> presentIn(PostId post) {
        return Optional.ofNullable(seats.get(post)).filter(seat -> !seat.away()).flatMap(Seat::holder);
    }

    List<Post> postsOf(PersonId person) {
        return worker(person).posts();
    }

    /** The posts whose power the person exercises as their holder: none while absent. */
    List<Post> exercisedBy(PersonId person) {
        Worker worker = worker(person);
        return worker.absent() ? List.of() : worker.posts();
    }

    boolean absent(PersonId person) {
        return worker(person).absent();
    }
}
