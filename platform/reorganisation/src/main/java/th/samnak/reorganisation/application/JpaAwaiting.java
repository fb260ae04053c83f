package th.samnak.reorganisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.WriteGuard;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.blueprint.Endings;
import th.samnak.reorganisation.blueprint.Outcome;

/**
 * Between midnight and the cut-over a unit that ends may do nothing any more: by law it is gone. Source: handbook, workflow of a
 * change.
 */
@Component(service = {WriteGuard.class, JpaAwaiting.class})
public final class JpaAwaiting implements WriteGuard {

    private final Access access;
    private final Clock clock;
    private volatile List<Ending> endings = List.of();

    @Activate
    public JpaAwaiting(@Reference Access access, @Reference Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** @param plans all that wait for their day */
    void expect(List<Plan> plans, Function<Plan, Outcome> outcomes) {
        List<Ending> expected = new ArrayList<>();
        for (Plan plan : plans) {
            Endings ends = Endings.of(plan.operations());
            if (!ends.units().isEmpty()) {
                Outcome outcome = outcomes.apply(plan);
                ends.units().forEach(unit -> expected.add(new Ending(
                        unit, plan.effective(), outcome.name(unit),
                        String.join(" · ", ends.successorsOf(unit).stream().map(outcome::name).toList()))));
            }
        }
        endings = List.copyOf(expected);
    }

    @Override
    public void beforeWrite() {
        List<Ending> expected = endings;
        if (!expected.isEmpty()) {
            refuse(expected);
        }
    }

    private void refuse(List<Ending> expected) {
        LocalDate today = LocalDate.now(clock);
        Optional<UnitId> unit = access.signedIn()
                .filter(caller -> !caller.account().equals("system"))
                .map(caller -> caller.unit());
        expected.stream()
                .filter(ending -> !today.isBefore(ending.on()) && unit.filter(ending.unit()::equals).isPresent())
                .findFirst()
                .ifPresent(ending -> {
                    throw ending.successors().isEmpty()
                            ? new RuleViolation("reorganisation.error.unit-ended", ending.name(), ending.on())
                            : new RuleViolation("reorganisation.error.unit-succeeded", ending.name(), ending.on(), ending.successors());
                });
    }

    private record Ending(UnitId unit, LocalDate on, String name, String successors) {}
}
