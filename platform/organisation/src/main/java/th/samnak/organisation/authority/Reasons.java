package th.samnak.organisation.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.Permission;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.organisation.Why;
import th.samnak.api.organisation.Why.Kind;
import th.samnak.api.organisation.Why.Link;

/** Tells the chain from the clause to the act, up to its first missing link. */
final class Reasons {

    private final Powers powers;
    private final Permission permission;
    private final PermissionName name;
    private final List<Link> links = new ArrayList<>();

    private Reasons(Powers powers, Permission permission, PermissionName name) {
        this.powers = powers;
        this.permission = permission;
        this.name = name;
    }

    /** @param custodian whose record it is about; empty when it is about none */
    static Why of(Powers powers, Permission permission, PermissionName name, PersonId person, Optional<UnitId> custodian) {
        Reasons reasons = new Reasons(powers, permission, name);
        boolean allowed = reasons.chain(person, custodian);
        return new Why(allowed, reasons.links);
    }

    private boolean chain(PersonId id, Optional<UnitId> custodian) {
        Chart chart = powers.chart();
        Optional<Person> person = chart.person(id);
        List<Post> posts = chart.postsOf(id);
        Optional<UnitId> unit = posts.stream().findFirst().map(Post::unit).or(() -> person.map(Person::unit));
        if (unit.isEmpty() || !mandate(unit.get())) {
            return unit.isPresent() ? false : missing(Kind.PERSON, id.value(), id.value());
        }
        Act act = new Act(permission, custodian.orElse(unit.get()), Optional.empty(), Optional.empty());
        Optional<Capacity> capacity = new Capacities(powers).of(id, act).stream().findFirst();
        Optional<Post> post = capacity.map(Capacity::post)
                .or(() -> posts.stream().filter(each -> powers.granted(each, permission)).findFirst())
                .or(() -> posts.stream().findFirst());
        if (post.isEmpty()) {
            return missing(Kind.POST, person.map(Person::fullName).orElse(id.value()), id.value());
        }
        found(Kind.POST, post.get().titleTh(), post.get().titleEn());
        String fullName = person.map(Person::fullName).orElse(id.value());
        if (chart.absent(id)) {
            return missing(Kind.PERSON, fullName, fullName);
        }
        found(Kind.PERSON, fullName, fullName);
        capacity.filter(it -> it.kind().isPresent()).ifPresent(it -> found(Kind.AUTHORITY, it.lines().getFirst(), it.key()));
        if (!powers.granted(post.get(), permission)) {
            return missing(Kind.PERMISSION, name.thai(), name.english());
        }
        found(Kind.PERMISSION, name.thai(), name.english());
        if (capacity.isEmpty()) {
            UnitId of = custodian.orElse(unit.get());
            return missing(Kind.RECORD, thai(of), english(of));
        }
        custodian.ifPresent(of -> found(Kind.RECORD, thai(of), english(of)));
        return true;
    }

    private boolean mandate(UnitId unit) {
        if (powers.platform().contains(permission.module())) {
            found(Kind.UNIT, thai(unit), english(unit));
            return true;
        }
        Optional<Dated<Mandate>> mandate = powers.chart().mandatesOf(unit, permission.module()).stream().findFirst();
        if (mandate.isEmpty()) {
            missing(Kind.CLAUSE, permission.module().value(), permission.module().value());
            return false;
        }
        Citation source = mandate.get().source();
        found(Kind.CLAUSE, cited(source, true), cited(source, false));
        UnitId answers = mandate.get().what().unit();
        found(Kind.MANDATE, thai(answers), english(answers));
        found(Kind.UNIT, thai(unit), english(unit));
        return true;
    }

    private String cited(Citation source, boolean thai) {
        Optional<Instrument> instrument = powers.chart().instrument(source.instrument());
        String title = instrument.map(it -> thai ? it.titleTh() : it.titleEn()).orElse(source.instrument().value());
        Optional<Clause> clause = instrument.flatMap(it -> source.clause().flatMap(it::clause));
        return source.clause().map(mark -> "(" + mark + ") ").orElse("")
                + clause.map(it -> (thai ? it.titleTh() : it.titleEn()) + " · ").orElse("") + title;
    }

    private String thai(UnitId unit) {
        return powers.chart().unit(unit).map(Unit::nameTh).orElse(unit.value());
    }

    private String english(UnitId unit) {
        return powers.chart().unit(unit).map(Unit::nameEn).orElse(unit.value());
    }

    private void found(Kind kind, String thai, String english) {
        links.add(new Link(kind, thai, english, true, Optional.empty()));
    }

    private boolean missing(Kind kind, String thai, String english) {
        links.add(new Link(kind, thai, english, false,
                Optional.of("organisation.why.remedy." + kind.name().toLowerCase(java.util.Locale.ROOT))));
        return false;
    }
}
