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

@Component
public final class GrantCommand implements AdminCommand {

    private final Accounts accounts;

    @Activate
    public GrantCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "auth:grant";
    }

    @Override
    public String help() {
        return "decides which roles hold a permission from now on";
    }

    @Override
    public String usage() {
        return "PERMISSION ROLE[,ROLE…]|nobody";
    }

    @Override
    public Report run(List<String> arguments) {
        Arguments.count(arguments, 2, 2);
        Set<Role> roles = arguments.get(1).equals("nobody") ? Set.of() : Arguments.roles(arguments.get(1));
        accounts.grant(arguments.getFirst(), roles);
        return Report.said(arguments.getFirst() + " is held by " + (roles.isEmpty() ? "nobody" : Arguments.keys(roles)) + " now.");
    }
}
