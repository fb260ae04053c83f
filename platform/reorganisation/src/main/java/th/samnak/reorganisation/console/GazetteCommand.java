package th.samnak.reorganisation.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.Gazette;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.thai.ThaiDate;

@Component
public final class GazetteCommand implements AdminCommand {

    private final Reorganisations reorganisations;

    @Activate
    public GazetteCommand(@Reference Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public String name() {
        return "reorg:gazette";
    }

    @Override
    public String help() {
        return "notes where the instrument of a plan stands in the Royal Gazette";
    }

    @Override
    public String usage() {
        return "PLAN VOLUME PART PAGE DATE";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 5);
        reorganisations.gazette(arguments.getFirst(), new Gazette(
                Optional.of(Integer.valueOf(arguments.get(1))), Optional.of(arguments.get(2)), Optional.of(arguments.get(3)),
                ThaiDate.parse(arguments.get(4))));
        return Report.said("The instrument of " + arguments.getFirst() + " is published.");
    }
}
