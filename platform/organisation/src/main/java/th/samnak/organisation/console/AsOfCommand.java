package th.samnak.organisation.console;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.organisation.application.Running;

@Component
public final class AsOfCommand implements AdminCommand {

    private static final String KNOWN_AT = "--known-at";

    private final Organisation organisation;
    private final ModuleRegistry registry;
    private final Clock clock;

    @Activate
    public AsOfCommand(
            @Reference Organisation organisation, @Reference ModuleRegistry registry, @Reference Clock clock) {
        this.organisation = organisation;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "org:as-of";
    }

    @Override
    public String help() {
        return "tells units, prefixes, approvers and functions of a day, each with its clause";
    }

    @Override
    public String usage() {
        return "DATE [--known-at DATE] (2020-10-01, 2563-10-01 or \"1 ต.ค. 2563\"; as it was known at the end of that other day)";
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1);
    }

    @Override
    public Report run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        Optional<LocalDate> known = words.contains(KNOWN_AT)
                ? Optional.of(Days.option(words, KNOWN_AT, LocalDate.MIN))
                : Optional.empty();
        List<LocalDate> days = Days.all(words);
        if (days.size() != 1) {
            throw new IllegalArgumentException("one day is needed");
        }
        LocalDate day = days.getFirst();
        Chart chart = known.map(other -> organisation.on(day, endOf(other))).orElseGet(() -> organisation.on(day));
        return Report.table(Lines.COLUMNS, new Lines(chart, Running.functions(registry)).all())
                .withSummary(chart.units().size() + " units and " + chart.posts().size() + " posts on " + day);
    }
}
