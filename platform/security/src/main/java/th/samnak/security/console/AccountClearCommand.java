package th.samnak.security.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Clearance;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class AccountClearCommand implements AdminCommand {

    private final Accounts accounts;

    @Activate
    public AccountClearCommand(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account:clear";
    }

    @Override
    public String help() {
        return "entrusts the holder of an account with what is secret, from a day and until one (- for none), by an order";
    }

    @Override
    public String usage() {
        return "NAME CONFIDENTIAL|SECRET|TOP_SECRET FROM UNTIL|- ORDER";
    }

    @Override
    public Report run(List<String> arguments) {
        Arguments.count(arguments, 5, 5);
        String until = arguments.get(3);
        accounts.clear(arguments.getFirst(), Clearance.of(
                Arguments.secrecy(arguments.get(1)), LocalDate.parse(arguments.get(2)),
                until.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(until)), arguments.get(4)));
        return Report.said("Noted, " + arguments.get(1) + " from " + arguments.get(2) + " for " + arguments.getFirst() + ".");
    }
}
