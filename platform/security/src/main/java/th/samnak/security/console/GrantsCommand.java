package th.samnak.security.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Accounts;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class GrantsCommand implements AdminCommand {

    private final Accounts accounts;

    @Activate
    public GrantsCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "auth:grants";
    }

    @Override
    public String help() {
        return "lists which roles hold which permission";
    }

    @Override
    public Report run(List<String> arguments) {
        List<List<Object>> rows = accounts.grants().entrySet().stream()
                .map(grant -> List.<Object>of(grant.getKey(), Arguments.keys(grant.getValue())))
                .toList();
        return Report.table(List.of("permission", "roles"), rows);
    }
}
