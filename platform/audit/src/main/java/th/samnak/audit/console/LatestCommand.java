package th.samnak.audit.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class LatestCommand implements AdminCommand {

    private static final int NEWEST = 50;

    private final AuditTrail audit;

    @Activate
    public LatestCommand(@Reference AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "audit:latest";
    }

    @Override
    public String help() {
        return "shows the newest entries of the audit trail";
    }

    @Override
    public String usage() {
        return "[COUNT]";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() > 1) {
            throw new IllegalArgumentException("one number at most");
        }
        int count = arguments.isEmpty() ? NEWEST : Integer.parseInt(arguments.getFirst());
        List<List<Object>> rows = audit.latest(count).stream()
                .map(entry -> List.<Object>of(
                        entry.number(), entry.at().toString(), entry.account(), entry.act(), entry.subject(), entry.detail()))
                .toList();
        return Report.table(List.of("number", "at", "account", "act", "subject", "detail"), rows);
    }
}
