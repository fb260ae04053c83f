package th.samnak.security.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Accounts;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class AccountWithdrawCommand implements AdminCommand {

    private final Accounts accounts;

    @Activate
    public AccountWithdrawCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account:withdraw";
    }

    @Override
    public String help() {
        return "takes a clearance back at once; account:clearances tells its id";
    }

    @Override
    public String usage() {
        return "NAME CLEARANCE REASON";
    }

    @Override
    public Report run(List<String> arguments) {
        Arguments.count(arguments, 3, 3);
        accounts.withdraw(arguments.getFirst(), arguments.get(1), arguments.get(2));
        return Report.said("Taken back from " + arguments.getFirst() + ".");
    }
}
