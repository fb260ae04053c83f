package th.samnak.security.console;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.PersonId;

@Component
public final class AccountOpenCommand implements AdminCommand {

    private final Accounts accounts;

    @Activate
    public AccountOpenCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account:open";
    }

    @Override
    public String help() {
        return "opens an account for a person, whose posts tell what they may do, and prints its first password";
    }

    @Override
    public String usage() {
        return "NAME PERSON [none|ADMINISTRATOR]";
    }

    @Override
    public Report run(List<String> arguments) {
        Arguments.count(arguments, 2, 3);
        String name = arguments.getFirst();
        Set<Role> technical = arguments.size() > 2 ? Arguments.technical(arguments.get(2)) : Set.of();
        String password = accounts.open(name, new PersonId(arguments.get(1)), technical);
        if (password.isEmpty()) {
            return Report.said("The account " + name + " is open; its password is kept by the directory.");
        }
        return Report.table(List.of("account", "password"), List.of(List.of(name, password)))
                .withSummary("The password must be replaced at the first sign-in; it is not shown again.");
    }
}
