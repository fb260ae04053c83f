package th.samnak.reorganisation.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.reorganisation.api.Reorganisations;

@Component
public final class UndoCommand implements AdminCommand {

    private final Reorganisations reorganisations;

    @Activate
    public UndoCommand(@Reference Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public String name() {
        return "reorg:undo";
    }

    @Override
    public String help() {
        return "takes a plan back that was carried out, as long as nothing was done since";
    }

    @Override
    public String usage() {
        return "PLAN";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 1);
        reorganisations.undo(arguments.getFirst());
        return Report.said("The reorganisation " + arguments.getFirst() + " is taken back.");
    }
}
