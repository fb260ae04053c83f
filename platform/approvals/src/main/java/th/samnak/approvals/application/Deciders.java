package th.samnak.approvals.application;

import java.util.Optional;
import th.samnak.api.Permission;
import th.samnak.api.approvals.Basis;
import th.samnak.api.approvals.Decided;
import th.samnak.api.approvals.Decider;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.UnitId;

/** Writes down as what somebody decides, and what that rests on. */
final class Deciders {

    private Deciders() {}

    /** @param power what it takes; empty where the post alone is enough */
    static Decider by(Chart chart, Capacity held, UnitId unit, Optional<Act> power) {
        String name = chart.person(held.person()).map(Person::fullName).orElse(held.person().value());
        String own = chart.person(held.person()).map(Person::position).orElse("");
        Basis basis = new Basis(
                held.key(), unit, held.post().id(), held.authority(), citation(chart, held), held.lines(),
                power.map(act -> act.permission().key()), power.flatMap(Act::amount));
        return new Decider(
                held.person(), name, held.kind().isPresent() ? own : held.post().titleTh(), held.kind(),
                held.kind().isPresent() ? held.post().titleTh() : "", Optional.of(basis));
    }

    private static String citation(Chart chart, Capacity held) {
        return held.authority()
                .flatMap(row -> chart.authoritiesOf(held.post().id()).stream()
                        .filter(fact -> fact.id().equals(row))
                        .findFirst())
                .map(Dated::source)
                .or(() -> chart.sourceOf(held.post().id()))
                .map(Citation::toString)
                .orElse("");
    }

    /** What was kept elsewhere before did not say which permission it took. */
    static Decided resting(Decided former, Permission permission) {
        Decider by = former.by();
        Optional<Basis> basis = by.basis().map(kept -> new Basis(
                kept.capacity(), kept.unit(), kept.post(), kept.authority(), kept.citation(), kept.lines(),
                kept.permission().or(() -> Optional.of(permission.key())), kept.amount()));
        return new Decided(
                former.id(), former.record(), former.matter(), former.decision(), former.text(),
                new Decider(by.person(), by.name(), by.position(), by.kind(), by.onBehalfOf(), basis), former.at(),
                former.signature());
    }
}
