package th.samnak.security.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Accounts;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class AccountResetCommand implements AdminCommand {

    private final Accounts accounts;

    @Activate
    public AccountResetCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account:reset";
    }

    @Override
    public String help() {
        return "replaces the password of an account by a generated one and prints it";
    }

    @Override
    public String usage() {
        return "NAME";
    }

    @Override
    public Report run(List<String> arguments) {
        Arguments.count(arguments, 1, 1);
        String password = accounts.resetPassword(arguments.getFirst());
        return Report.table(List.of("account", "password"), List.of(List.of(arguments.getFirst(), password)))
                .withSummary("The password must be replaced at the next sign-in; it is not shown again.");
    }
}
