package th.samnak.reorganisation.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.Organisation;
import th.samnak.reorganisation.api.HandOverList.Side;
import th.samnak.reorganisation.api.Reorganisations;

@Component
public final class CountersignCommand implements AdminCommand {

    private final Reorganisations reorganisations;
    private final Deciders deciders;

    @Activate
    public CountersignCommand(
            @Reference Reorganisations reorganisations,
            @Reference Accounts accounts,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference AuditTrail audit) {
        this.reorganisations = reorganisations;
        this.deciders = new Deciders(accounts, organisation, access, audit);
    }

    @Override
    public String name() {
        return "reorg:countersign";
    }

    @Override
    public String help() {
        return "signs a hand-over list for the unit that hands over, or that takes over";
    }

    @Override
    public String usage() {
        return "LIST hands-over|takes-over ACCOUNT";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 3);
        Side side = switch (arguments.get(1)) {
            case "hands-over" -> Side.HANDS_OVER;
            case "takes-over" -> Side.TAKES_OVER;
            default -> throw new IllegalArgumentException("not a side: " + arguments.get(1));
        };
        deciders.as(arguments.get(2), name(), () -> reorganisations.countersign(arguments.getFirst(), side));
        return Report.said("The list is signed.");
    }
}
