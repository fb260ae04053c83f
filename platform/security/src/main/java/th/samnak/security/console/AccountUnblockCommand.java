package th.samnak.security.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Accounts;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class AccountUnblockCommand implements AdminCommand {

    private final Accounts accounts;

    @Activate
    public AccountUnblockCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account:unblock";
    }

    @Override
    public String help() {
        return "lets a blocked or locked account sign in again";
    }

    @Override
    public String usage() {
        return "NAME";
    }

    @Override
    public Report run(List<String> arguments) {
        Arguments.count(arguments, 1, 1);
        accounts.block(arguments.getFirst(), false);
        return Report.said("The account " + arguments.getFirst() + " may sign in again.");
    }
}
