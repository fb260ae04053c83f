package th.samnak.reorganisation.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.reorganisation.api.Reorganisations;

@Component
public final class PlansCommand implements AdminCommand {

    private final Reorganisations reorganisations;

    @Activate
    public PlansCommand(@Reference Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public String name() {
        return "reorg:list";
    }

    @Override
    public String help() {
        return "lists the reorganisations with their day and state";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 0);
        List<List<Object>> rows = reorganisations.list().stream()
                .map(plan -> List.<Object>of(plan.id(), plan.agency().value(), plan.effective(), plan.state().name(),
                        plan.operations().size(), plan.instrument().id().value()))
                .toList();
        return Report.table(List.of("plan", "agency", "effective", "state", "operations", "instrument"), rows);
    }
}
