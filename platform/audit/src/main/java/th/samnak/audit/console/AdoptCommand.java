package th.samnak.audit.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.audit.ledger.Core;

/** After a repair by hand: says so in the chain, and seals the rows of a table as they are. */
@Component
public final class AdoptCommand implements AdminCommand {

    private final Core core;
    private final AuditTrail trail;

    @Activate
    public AdoptCommand(@Reference Core core, @Reference AuditTrail trail) {
        this.core = core;
        this.trail = trail;
    }

    @Override
    public String name() {
        return "audit:adopt";
    }

    @Override
    public String help() {
        return "seals the rows of a table as they stand now, after a repair; the reason is recorded";
    }

    @Override
    public String usage() {
        return "TABLE REASON";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() < 2) {
            throw new IllegalArgumentException("a table and a reason");
        }
        String table = arguments.getFirst();
        int rows = core.adopt(table).orElseThrow(() -> new NotFound("table"));
        trail.record("audit.adopt", table, rows + " rows: " + String.join(" ", arguments.subList(1, arguments.size())));
        return Report.said(rows + " rows of " + table);
    }
}
