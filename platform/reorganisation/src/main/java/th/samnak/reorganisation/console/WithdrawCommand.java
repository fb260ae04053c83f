package th.samnak.reorganisation.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.reorganisation.api.Reorganisations;

@Component
public final class WithdrawCommand implements AdminCommand {

    private final Reorganisations reorganisations;

    @Activate
    public WithdrawCommand(@Reference Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public String name() {
        return "reorg:withdraw";
    }

    @Override
    public String help() {
        return "withdraws a plan that has not been carried out";
    }

    @Override
    public String usage() {
        return "PLAN REASON";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 2);
        reorganisations.withdraw(arguments.getFirst(), arguments.get(1));
        return Report.said("The reorganisation " + arguments.getFirst() + " is withdrawn.");
    }
}
