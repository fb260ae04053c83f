package th.samnak.organisation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import th.samnak.api.Role;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.ledger.Pen;

/** The steps of a correction, all of them from today on. Nobody gives themselves a post or what goes with one. */
final class Correcting {

    private static final Citation NOTE = Citation.whole(ShippedFacts.NOTE);
    private static final int LAST = 100;

    private final Pen pen;
    private final LocalDate today;
    private final PersonId caller;

    Correcting(Pen pen, LocalDate today, PersonId caller) {
        this.pen = pen;
        this.today = today;
        this.caller = caller;
    }

    private void refuseOneself(PersonId person, String field) {
        if (person.equals(caller)) {
            throw RuleViolation.of(field, "organisation.error.oneself");
        }
    }

    private Chart chart() {
        return pen.ledger().charts().on(today);
    }

    Optional<Unit> unit(UnitId id) {
        return chart().unit(id);
    }

    void begin(Unit unit) {
        pen.begin(unit, today, Optional.empty(), NOTE);
    }

    void replace(Unit known, Unit wanted) {
        boolean same = known.address().equals(wanted.address())
                && known.phone().equals(wanted.phone())
                && known.email().equals(wanted.email());
        if (!same) {
            Dated<Unit> fact = holds(pen.ledger().facts().units(), unit -> unit.id().equals(known.id())).orElseThrow();
            replace(fact, wanted, fact.source());
        }
    }

    /** What has only been put right still rests on what lays it down. */
    private <T> void replace(Dated<T> fact, T wanted, Citation source) {
        pen.replace(fact.id(), wanted, today, source);
    }

    void putInCharge(UnitId unit, Optional<PersonId> head) {
        if (unit(unit).flatMap(Unit::head).equals(head)) {
            return;
        }
        head.ifPresent(person -> {
            refuseOneself(person, "head");
            chart().person(person).orElseThrow(() -> RuleViolation.of("head", "organisation.error.no-person"));
        });
        Post post = chart().postsIn(unit).stream().filter(Post::heads).findFirst().orElseGet(() -> headOf(unit));
        vacate(post.id());
        head.ifPresent(person -> appoint(post.id(), person, chart().postsOf(person).isEmpty()));
    }

    private Post headOf(UnitId unit) {
        String name = unit(unit).orElseThrow(() -> new NotFound("unit")).nameTh();
        Post post = new Post(freshPost(), "หัวหน้า" + name, "Head", unit, Set.of(Role.DIRECTOR), true, 1);
        pen.begin(post, today, Optional.empty(), NOTE);
        return post;
    }

    void name(Person person) {
        Optional<Dated<Person>> known = holds(pen.ledger().facts().people(), it -> it.id().equals(person.id()));
        if (known.isEmpty()) {
            pen.begin(person, today, Optional.empty(), NOTE);
        } else if (!known.get().what().fullName().equals(person.fullName())) {
            replace(known.get(), person, NOTE);
        }
    }

    /** Sees to it that they work in the unit in a post of that title. */
    void employ(Person person) {
        if (unit(person.unit()).isEmpty()) {
            throw RuleViolation.of("unit", "organisation.error.no-unit");
        }
        Person known = chart().person(person.id()).orElseThrow();
        if (works(person.id()).isPresent() && known.unit().equals(person.unit()) && known.position().equals(person.position())) {
            return;
        }
        refuseOneself(person.id(), "unit");
        works(person.id()).ifPresent(tenure -> pen.end(tenure.id(), today, NOTE));
        PostId post = chart().postsIn(person.unit()).stream()
                .filter(vacant -> vacant.titleTh().equals(person.position()) && chart().holderOf(vacant.id()).isEmpty())
                .map(Post::id)
                .findFirst()
                .orElseGet(() -> postFor(person));
        appoint(post, person.id(), true);
    }

    private PostId postFor(Person person) {
        String title = person.position().isBlank() ? person.fullName() : person.position();
        Post post = new Post(freshPost(), title, "", person.unit(), Set.of(), false, LAST);
        pen.begin(post, today, Optional.empty(), NOTE);
        return post.id();
    }

    void assign(PersonId person, Set<Role> roles) {
        PostId id = works(person).map(tenure -> tenure.what().post())
                .orElseThrow(() -> RuleViolation.of("roles", "organisation.error.no-post-held"));
        Dated<Post> fact = holds(pen.ledger().facts().posts(), post -> post.id().equals(id)).orElseThrow();
        Post post = fact.what();
        if (!post.roles().equals(roles)) {
            refuseOneself(person, "roles");
            replace(fact, new Post(id, post.titleTh(), post.titleEn(), post.unit(), roles, post.heads(), post.rank()), fact.source());
        }
    }

    private Optional<Dated<Tenure>> works(PersonId person) {
        return holds(pen.ledger().facts().tenures(), tenure -> tenure.principal() && tenure.person().equals(person));
    }

    private void vacate(PostId post) {
        holds(pen.ledger().facts().tenures(), tenure -> tenure.post().equals(post))
                .ifPresent(tenure -> pen.end(tenure.id(), today, NOTE));
    }

    private void appoint(PostId post, PersonId person, boolean principal) {
        pen.begin(new Tenure(post, person, principal), today, Optional.empty(), NOTE);
    }

    private static PostId freshPost() {
        return new PostId(UUID.randomUUID().toString());
    }

    private <T> Optional<Dated<T>> holds(List<Dated<T>> facts, Predicate<T> which) {
        return facts.stream().filter(fact -> fact.on(today) && which.test(fact.what())).findFirst();
    }
}
