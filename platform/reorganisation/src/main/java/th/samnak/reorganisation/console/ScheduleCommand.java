package th.samnak.reorganisation.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Accounts.Account;
import th.samnak.api.access.Caller;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.reorganisation.api.Reorganisations;

/** The console notes whose decision it is: the person must hold the permission, and must not be the drafter. */
@Component
public final class ScheduleCommand implements AdminCommand {

    private final Reorganisations reorganisations;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Access access;

    @Activate
    public ScheduleCommand(
            @Reference Reorganisations reorganisations,
            @Reference Accounts accounts,
            @Reference Organisation organisation,
            @Reference Access access) {
        this.reorganisations = reorganisations;
        this.accounts = accounts;
        this.organisation = organisation;
        this.access = access;
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
        if (arguments.size() != 2) {
            throw new IllegalArgumentException("not the right number of words");
        }
        Caller decider = accounts.find(arguments.get(1)).map(this::caller).orElseThrow(() -> new NotFound("account"));
        access.as(decider, () -> {
            reorganisations.schedule(arguments.getFirst());
            return true;
        });
        return Report.said("The reorganisation " + arguments.getFirst() + " waits for its day.");
    }

    private Caller caller(Account account) {
        Person person = organisation.person(account.person()).orElseThrow(() -> new NotFound("person"));
        return new Caller(person.id(), account.name(), person.fullName(), person.unit(), account.roles(), account.clearance());
    }
}
