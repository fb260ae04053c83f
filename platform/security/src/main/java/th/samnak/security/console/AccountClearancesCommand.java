package th.samnak.security.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Accounts;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;

@Component
public final class AccountClearancesCommand implements AdminCommand {

    private final Accounts accounts;

    @Activate
    public AccountClearancesCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account:clearances";
    }

    @Override
    public String help() {
        return "lists the clearances that the holder of an account was ever given";
    }

    @Override
    public String usage() {
        return "NAME";
    }

    @Override
    public Report run(List<String> arguments) {
        Arguments.count(arguments, 1, 1);
        List<List<Object>> rows = accounts.find(arguments.getFirst()).orElseThrow(() -> new NotFound("account")).clearances().stream()
                .map(given -> List.<Object>of(
                        given.id(), given.level().name(), given.from(), given.until().map(Object::toString).orElse(""), given.basis(),
                        given.withdrawn().map(Object::toString).orElse("")))
                .toList();
        return Report.table(List.of("id", "clearance", "from", "until", "order", "withdrawn"), rows);
    }
}
