package th.samnak.organisation.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Clause;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.organisation.application.Running;

@Component
public final class TraceCommand implements AdminCommand {

    private static final List<String> COLUMNS = List.of(
            "instrument", "gazetted", "in_force", "clause", "duty", "unit", "unit_name", "function", "reach", "confirmed");

    private final Organisation organisation;
    private final ModuleRegistry registry;
    private final Clock clock;

    @Activate
    public TraceCommand(@Reference Organisation organisation, @Reference ModuleRegistry registry, @Reference Clock clock) {
        this.organisation = organisation;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "org:trace";
    }

    @Override
    public String help() {
        return "tells which clauses a menu entry rests on; fails when there is none";
    }

    @Override
    public String usage() {
        return "FUNCTION[/PATH] [--as-of DATE]";
    }

    @Override
    public Report run(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        LocalDate day = Days.option(rest, "--as-of", LocalDate.now(clock));
        if (rest.size() != 1) {
            throw new IllegalArgumentException("one menu entry is needed");
        }
        String menu = rest.getFirst().replaceFirst("^/", "");
        Optional<ModuleId> function = functionOf(menu);
        return function.isPresent() ? trace(menu, function.get(), day) : uncited(menu, day);
    }

    private static Optional<ModuleId> functionOf(String menu) {
        try {
            return Optional.of(ModuleId.of(menu.split("/")[0]));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Report uncited(String menu, LocalDate day) {
        return Report.failed("“" + menu + "” stands in no menu: no clause in force on " + day + " gives it to any unit.");
    }

    private Report trace(String menu, ModuleId function, LocalDate day) {
        if (registry.modules().stream().anyMatch(module -> module.partOfPlatform() && module.id().equals(function))) {
            return Report.said(menu + " is a part of the platform: it follows from an account, not from a duty");
        }
        Chart chart = organisation.on(day);
        List<List<Object>> rows = chart.mandates().stream()
                .filter(fact -> fact.what().function().equals(function))
                .map(fact -> row(chart, fact))
                .toList();
        if (rows.isEmpty()) {
            return uncited(menu, day);
        }
        boolean runs = Running.functions(registry).contains(function);
        return Report.table(COLUMNS, rows)
                .withSummary(rows.size() + " mandates on " + day + (runs ? "" : "; the function does not run, so it stands in no menu"));
    }

    private static List<Object> row(Chart chart, Dated<Mandate> fact) {
        Optional<Instrument> instrument = chart.instrument(fact.source().instrument());
        String clause = fact.source().clause().orElse("");
        return List.of(
                fact.source().instrument().value(),
                instrument.flatMap(Instrument::gazette).map(gazette -> gazette.published().toString()).orElse(""),
                instrument.flatMap(Instrument::effective).map(LocalDate::toString).orElse(""),
                clause,
                instrument.flatMap(found -> found.clause(clause)).map(Clause::titleTh)
                        .or(() -> instrument.map(Instrument::titleTh)).orElse(""),
                fact.what().unit().value(),
                chart.unit(fact.what().unit()).map(Unit::nameTh).orElse(""),
                fact.what().function().value(),
                fact.what().reach().name(),
                fact.what().confirmed());
    }
}
