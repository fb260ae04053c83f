package th.samnak.organisation.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.organisation.Why;
import th.samnak.api.organisation.Why.Kind;
import th.samnak.api.organisation.Why.Link;

/** Tells the chain from the clause to the act, up to its first missing link. */
final class Reasons {

    /** @param technical the roles that the person's account adds to those of the posts */
    record Asked(Permission permission, PermissionName name, PersonId person, Set<Role> technical) {}

    private final Powers powers;
    private final Chart chart;
    private final Asked asked;
    private final Wording wording;
    private final List<Link> links = new ArrayList<>();

    private Reasons(Powers powers, Asked asked) {
        this.powers = powers;
        this.chart = powers.chart();
        this.asked = asked;
        this.wording = new Wording(chart);
    }

    /** @param custodian whose record it is about; empty when it is about none */
    static Why of(Powers powers, Asked asked, Optional<UnitId> custodian) {
        Reasons reasons = new Reasons(powers, asked);
        boolean allowed = reasons.chain(custodian);
        return new Why(allowed, reasons.links);
    }

    private boolean chain(Optional<UnitId> custodian) {
        Optional<Person> person = chart.person(asked.person());
        if (person.isEmpty()) {
            return missing(Kind.PERSON, asked.person().value(), asked.person().value());
        }
        UnitId unit = person.get().unit();
        if (technical()) {
            return mandate(unit) && byAccount(person.get());
        }
        Optional<Capacity> capacity = capacity(custodian.orElse(unit)).or(() -> custodian.flatMap(of -> capacity(unit)));
        return mandate(capacity.map(by -> by.kind().isPresent() ? unit : by.post().unit()).orElse(unit))
                && held(person.get(), capacity)
                && granted(capacity)
                && reached(capacity.isPresent(), custodian, unit);
    }

    private Optional<Capacity> capacity(UnitId of) {
        Act act = Act.of(asked.permission(), of);
        return new Capacities(powers).of(asked.person(), act).stream().findFirst();
    }

    private boolean technical() {
        return powers.granted(asked.technical(), asked.permission());
    }

    private boolean byAccount(Person person) {
        found(Kind.PERSON, person.fullName(), person.fullName());
        found(Kind.PERMISSION, asked.name().thai(), asked.name().english());
        return true;
    }

    /** The post, the person in it, and by what they act in another's place. */
    private boolean held(Person person, Optional<Capacity> capacity) {
        Optional<Post> post = capacity.filter(by -> by.kind().isEmpty()).map(Capacity::post).or(() -> likely(person.id()));
        if (post.isEmpty()) {
            return missing(Kind.POST, person.fullName(), person.fullName());
        }
        found(Kind.POST, post.get().titleTh(), post.get().titleEn());
        if (chart.absent(person.id())) {
            return missing(Kind.PERSON, person.fullName(), person.fullName());
        }
        found(Kind.PERSON, person.fullName(), person.fullName());
        capacity.filter(by -> by.kind().isPresent()).ifPresent(by -> {
            String order = wording.order(by);
            found(Kind.AUTHORITY, String.join(" ", by.lines()) + order, by.kind().orElseThrow().name() + " · " + by.post().titleEn() + order);
        });
        return true;
    }

    /** The post that would give the permission, else the one they work in. */
    private Optional<Post> likely(PersonId person) {
        List<Post> own = chart.postsOf(person);
        return Stream.concat(own.stream().filter(post -> powers.granted(post.roles(), asked.permission())), own.stream())
                .findFirst();
    }

    private boolean granted(Optional<Capacity> capacity) {
        boolean granted = capacity.isPresent()
                || chart.capacitiesOf(asked.person()).stream()
                        .anyMatch(by -> powers.granted(by.post().roles(), asked.permission()));
        return granted
                ? found(Kind.PERMISSION, asked.name().thai(), asked.name().english())
                : missing(Kind.PERMISSION, asked.name().thai(), asked.name().english());
    }

    private boolean reached(boolean capable, Optional<UnitId> custodian, UnitId unit) {
        UnitId of = custodian.orElse(unit);
        if (!capable || custodian.isPresent() && capacity(of).isEmpty() && !runsForAll(of)) {
            return missing(Kind.RECORD, wording.thai(of), wording.english(of));
        }
        custodian.ifPresent(keeper -> found(Kind.RECORD, wording.thai(keeper), wording.english(keeper)));
        return true;
    }

    /** Who works, without heading it, in the unit that runs the function for the whole agency keeps the agency's own records. */
    private boolean runsForAll(UnitId agency) {
        return chart.unit(agency).filter(unit -> unit.parent().isEmpty()).isPresent()
                && chart.postsOf(asked.person()).stream().anyMatch(post -> !post.heads()
                        && powers.granted(post.roles(), asked.permission())
                        && chart.mandatesOf(agency, asked.permission().module()).stream()
                                .anyMatch(fact -> fact.what().reach() == Mandate.Reach.AGENCY
                                        && chart.within(post.unit(), fact.what().unit())));
    }

    private boolean mandate(UnitId unit) {
        if (powers.platform().contains(asked.permission().module())) {
            return found(Kind.UNIT, wording.thai(unit), wording.english(unit));
        }
        Optional<Dated<Mandate>> mandate = chart.mandatesOf(unit, asked.permission().module()).stream().findFirst();
        if (mandate.isEmpty()) {
            String function = asked.permission().module().value();
            return missing(Kind.CLAUSE, function + " · " + wording.thai(unit), function + " · " + wording.english(unit));
        }
        found(Kind.CLAUSE, wording.thai(mandate.get().source()), wording.english(mandate.get().source()));
        UnitId answers = mandate.get().what().unit();
        found(Kind.MANDATE, wording.thai(answers), wording.english(answers));
        return found(Kind.UNIT, wording.thai(unit), wording.english(unit));
    }

    private boolean found(Kind kind, String thai, String english) {
        return links.add(new Link(kind, thai, english, true, Optional.empty()));
    }

    private boolean missing(Kind kind, String thai, String english) {
        String remedy = "organisation.why.remedy." + kind.name().toLowerCase(Locale.ROOT);
        links.add(new Link(kind, thai, english, false, Optional.of(remedy)));
        return false;
    }
}
