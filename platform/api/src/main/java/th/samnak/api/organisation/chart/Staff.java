package th.samnak.api.organisation.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
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

/** People and posts, by unit and by each other. */
final class Staff {

    private final List<Post> posts;
    private final Map<PostId, Post> postById;
    private final Map<UnitId, List<Post>> postsByUnit;
    private final Map<PostId, Citation> sources;
    private final Map<PostId, PersonId> holders;
    private final Map<PersonId, List<Post>> postsByPerson;
    private final List<Person> people;
    private final Map<PersonId, Person> personById;
    private final Map<UnitId, List<Person>> peopleByUnit;
    private final Set<PersonId> absent;

    private Staff(Posts given, Forest forest, List<Person> names, Set<PersonId> absent) {
        this.posts = given.posts().values().stream()
                .sorted(Comparator.comparingInt((Post post) -> forest.placeOf(post.unit()))
                        .thenComparingInt(Post::rank)
                        .thenComparing(post -> post.id().value()))
                .toList();
        this.postById = given.posts();
        this.postsByUnit = Index.by(posts, Post::unit);
        this.sources = given.sources();
        this.holders = given.holders();
        Map<PersonId, List<Tenure>> tenures = Index.by(
                given.tenures().stream()
                        .sorted(Comparator.comparing(Tenure::principal).reversed()
                                .thenComparing(tenure -> tenure.post().value()))
                        .toList(),
                Tenure::person);
        this.postsByPerson = new HashMap<>();
        tenures.forEach((person, held) ->
                postsByPerson.put(person, held.stream().map(Tenure::post).map(postById::get).toList()));
        Map<PersonId, Post> works = new HashMap<>();
        given.tenures().stream().filter(Tenure::principal).forEach(t -> works.put(t.person(), postById.get(t.post())));
        this.people = names.stream().map(person -> placed(person, works.get(person.id()))).toList();
        this.personById = Index.unique(people, Person::id);
        this.peopleByUnit = Index.by(people.stream().filter(person -> works.containsKey(person.id())).toList(), Person::unit);
        this.absent = absent;
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
        return Optional.ofNullable(personById.get(id));
    }

    List<Post> posts() {
        return posts;
    }

    List<Post> postsIn(UnitId unit) {
        return postsByUnit.getOrDefault(unit, List.of());
    }

    Optional<Post> post(PostId id) {
        return Optional.ofNullable(postById.get(id));
    }

    Optional<Citation> sourceOf(PostId post) {
        return Optional.ofNullable(sources.get(post));
    }

    Optional<PersonId> holderOf(PostId post) {
        return Optional.ofNullable(holders.get(post));
    }

    List<Post> postsOf(PersonId person) {
        return postsByPerson.getOrDefault(person, List.of());
    }

    boolean absent(PersonId person) {
        return absent.contains(person);
    }
}
