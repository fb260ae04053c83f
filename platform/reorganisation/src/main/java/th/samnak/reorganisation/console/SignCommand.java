package th.samnak.reorganisation.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.reorganisation.api.Reorganisations;

@Component
public final class SignCommand implements AdminCommand {

    private final Reorganisations reorganisations;

    @Activate
    public SignCommand(@Reference Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public String name() {
        return "reorg:sign";
    }

    @Override
    public String help() {
        return "notes that the instrument of a plan is signed; its operations stay as they are";
    }

    @Override
    public String usage() {
        return "PLAN";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 1);
        reorganisations.sign(arguments.getFirst());
        return Report.said("The instrument of " + arguments.getFirst() + " is signed.");
    }
}
