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
import th.samnak.reorganisation.api.Reorganisations;

/** Whoever decides must not be the drafter. */
@Component
public final class ScheduleCommand implements AdminCommand {

    private final Reorganisations reorganisations;
    private final Deciders deciders;

    @Activate
    public ScheduleCommand(
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
        return "reorg:schedule";
    }

    @Override
    public String help() {
        return "confirms a published plan for its day, on the decision of an account's person";
    }

    @Override
    public String usage() {
        return "PLAN ACCOUNT";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 2);
        deciders.as(arguments.get(1), name(), () -> reorganisations.schedule(arguments.getFirst()));
        return Report.said("The reorganisation " + arguments.getFirst() + " waits for its day.");
    }
}
