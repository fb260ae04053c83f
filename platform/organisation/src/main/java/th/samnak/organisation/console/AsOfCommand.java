package th.samnak.organisation.console;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.organisation.application.Running;
import th.samnak.thai.ThaiDate;

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

    private Instant endOf(List<String> day) {
        return ThaiDate.parse(String.join(" ", day)).plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusNanos(1);
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("a day is needed");
        }
        int option = arguments.indexOf(KNOWN_AT);
        LocalDate day = ThaiDate.parse(String.join(" ", option < 0 ? arguments : arguments.subList(0, option)));
        Chart chart = option < 0 ? organisation.on(day) : organisation.on(day, endOf(arguments.subList(option + 1, arguments.size())));
        return Report.table(Lines.COLUMNS, new Lines(chart, Running.functions(registry)).all())
                .withSummary(chart.units().size() + " units and " + chart.posts().size() + " posts on " + day);
    }
}
