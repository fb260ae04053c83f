package th.samnak.organisation.console;

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
import th.samnak.thai.ThaiDate;

@Component
public final class AsOfCommand implements AdminCommand {

    private final Organisation organisation;
    private final ModuleRegistry registry;

    @Activate
    public AsOfCommand(@Reference Organisation organisation, @Reference ModuleRegistry registry) {
        this.organisation = organisation;
        this.registry = registry;
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
        return "DATE (2020-10-01, 2563-10-01 or \"1 ต.ค. 2563\")";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("a day is needed");
        }
        LocalDate day = ThaiDate.parse(String.join(" ", arguments));
        Chart chart = organisation.on(day);
        return Report.table(Lines.COLUMNS, new Lines(chart, Running.functions(registry)).all())
                .withSummary(chart.units().size() + " units and " + chart.posts().size() + " posts on " + day);
    }
}
