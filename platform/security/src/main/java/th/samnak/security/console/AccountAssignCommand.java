package th.samnak.security.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Accounts;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class AccountAssignCommand implements AdminCommand {

    private final Accounts accounts;

    @Activate
    public AccountAssignCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account:assign";
    }

    @Override
    public String help() {
        return "gives an account its technical role, in place of the one it has; all other roles follow from posts";
    }

    @Override
    public String usage() {
        return "NAME none|ADMINISTRATOR";
    }

    @Override
    public Report run(List<String> arguments) {
        Arguments.count(arguments, 2, 2);
        accounts.assign(arguments.getFirst(), Arguments.technical(arguments.get(1)));
        return Report.said("The account " + arguments.getFirst() + " has other roles now.");
    }
}
