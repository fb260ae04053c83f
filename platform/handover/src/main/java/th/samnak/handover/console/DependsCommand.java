package th.samnak.handover.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Occasion;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.HandOvers;

/** What depends on a person. */
@Component
public final class DependsCommand implements AdminCommand {

    private final HandOvers handOvers;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public DependsCommand(@Reference HandOvers handOvers, @Reference Organisation organisation, @Reference Clock clock) {
        this.handOvers = handOvers;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "person:depends";
    }

    @Override
    public String help() {
        return "tells everything that depends on a person, and what becomes of it when they move, retire or leave";
    }

    @Override
    public String usage() {
        return "PERSON [--reason moves|retires|leaves] [--on DATE]";
    }

    @Override
    public Report run(List<String> arguments) {
        Options options = Options.read(arguments, "--reason", "--on");
        PersonId person = new PersonId(options.only());
        organisation.person(person).orElseThrow(() -> new NotFound("person"));
        LocalDate on = options.day("--on").orElseGet(() -> LocalDate.now(clock).plusDays(1));
        Occasion occasion = new Occasion(person, options.reason(), on);
        List<Dependant> items = handOvers.dependants(occasion).stream().filter(it -> it.fate() != Fate.STAYS).toList();
        List<Finding> untold = handOvers.untold(occasion);
        List<List<Object>> rows = new ArrayList<>(items.stream().map(DependsCommand::row).toList());
        untold.forEach(it -> rows.add(List.of(it.arguments().getFirst() + ":*", "", "stands still", "", "", "UNKNOWN")));
        String said = "%d depend on %s".formatted(items.size(), person)
                + (untold.isEmpty() ? "" : "; %d functions stand still and cannot be asked".formatted(untold.size()));
        return new Report(List.of("kind", "key", "title", "since", "due", "fate"), rows, said, untold.isEmpty());
    }

    private static List<Object> row(Dependant it) {
        return List.of(it.group(), it.key(), it.title(), it.since().map(Object::toString).orElse(""),
                it.due().map(Object::toString).orElse(""), it.fate().name());
    }
}
