package th.samnak.audit.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.audit.Chain;
import th.samnak.api.audit.Chain.Broken;
import th.samnak.api.audit.Chain.Outcome;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component
public final class VerifyCommand implements AdminCommand {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyCommand.class);

    private final Chain chain;

    @Activate
    public VerifyCommand(@Reference Chain chain) {
        this.chain = chain;
    }

    @Override
    public String name() {
        return "audit:verify";
    }

    @Override
    public String help() {
        return "recomputes the audit chain and every protected row; exit status 1 when anything was changed";
    }

    @Override
    public Report run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("takes nothing");
        }
        Outcome outcome = chain.verify((entries, rows) -> LOG.info("audit:verify: {} entries, {} rows", entries, rows));
        List<List<Object>> rows = outcome.broken().stream().map(VerifyCommand::row).toList();
        String summary = "%d entries, %d rows, %d anchors, %d not sealed yet: %s".formatted(outcome.entries(), outcome.rows(),
                outcome.anchors(), outcome.waiting(), outcome.first().map(first -> told(first, outcome.count())).orElse("whole"));
        return new Report(List.of("what", "table", "record", "fields", "last good"), rows, summary, outcome.whole());
    }

    private static String told(Broken first, long count) {
        return "broken in " + count + " places, first " + first.what() + " " + first.table() + " " + first.record();
    }

    private static List<Object> row(Broken broken) {
        return List.of(broken.what(), broken.table(), broken.record(), String.join(",", broken.fields()),
                broken.lastGood().map(Object::toString).orElse(""));
    }
}
