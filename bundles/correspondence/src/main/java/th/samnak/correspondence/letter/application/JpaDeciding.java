package th.samnak.correspondence.letter.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Decider;
import th.samnak.correspondence.letter.domain.Ground;

/** Asks who holds which power today, and writes down what it rests on. */
@Component
public final class JpaDeciding implements Deciding {

    private final Authorities authorities;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public JpaDeciding(@Reference Authorities authorities, @Reference Organisation organisation, @Reference Clock clock) {
        this.authorities = authorities;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public List<Capacity> capacities(Matter matter) {
        return capacities(matter, unit(matter));
    }

    private List<Capacity> capacities(Matter matter, UnitId unit) {
        return authorities.capacities(matter.viewer().person(), Act.of(matter.permission(), unit), today());
    }

    /** A unit's matters are its heirs' once it has ended: of several the one for which the viewer has the power. */
    private UnitId unit(Matter matter) {
        List<UnitId> heirs = organisation.on(today()).successorsOf(matter.unit());
        return heirs.stream()
                .filter(heir -> !capacities(matter, heir).isEmpty())
                .findFirst()
                .or(() -> heirs.stream().findFirst())
                .orElse(matter.unit());
    }

    @Override
    public Decider decider(Matter matter, List<Capacity> offered, String key) {
        if (key.isEmpty() && offered.size() > 1) {
            throw RuleViolation.of("capacity", "correspondence.error.choose-capacity");
        }
        String chosen = key.isEmpty() && offered.size() == 1 ? offered.getFirst().key() : key;
        UnitId unit = unit(matter);
        Act act = Act.of(matter.permission(), unit);
        Capacity held = authorities.require(matter.viewer().person(), chosen, act, today());
        if (!offered.contains(held)) {
            throw RuleViolation.of("capacity", "correspondence.why.signer");
        }
        return decider(matter, held, unit);
    }

    private Decider decider(Matter matter, Capacity held, UnitId unit) {
        Chart chart = organisation.on(today());
        String name = chart.person(held.person()).map(Person::fullName).orElse(matter.viewer().caller().name());
        String own = chart.person(held.person()).map(Person::position).orElse("");
        Ground ground = new Ground(
                held.key(), unit, held.post().id(), held.authority(), citation(chart, held), held.lines());
        return new Decider(
                held.person(), name, held.kind().isPresent() ? own : held.post().titleTh(),
                th.samnak.correspondence.letter.domain.Capacity.of(held.kind()),
                held.kind().isPresent() ? held.post().titleTh() : "", Optional.of(ground));
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
