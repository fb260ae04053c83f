package th.samnak.security.console;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Accounts;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class AccountListCommand implements AdminCommand {

    private final Accounts accounts;

    @Activate
    public AccountListCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account:list";
    }

    @Override
    public String help() {
        return "lists the accounts";
    }

    @Override
    public Report run(List<String> arguments) {
        List<List<Object>> rows = accounts.list().stream()
                .map(account -> List.<Object>of(
                        account.name(),
                        account.person().value(),
                        account.personName(),
                        Arguments.keys(account.roles()),
                        account.clearance().name(),
                        account.blocked(),
                        account.mustChangePassword(),
                        account.lockedUntil().map(Instant::toString).orElse(""),
                        account.lastSignIn().map(Instant::toString).orElse("")))
                .toList();
        return Report.table(
                List.of("account", "person", "name", "roles", "clearance", "blocked", "mustchange", "lockeduntil", "lastsignin"),
                rows);
    }
}
