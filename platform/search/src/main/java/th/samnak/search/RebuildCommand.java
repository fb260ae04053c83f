package th.samnak.search;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

/** {@code search:rebuild}. */
@Component
public final class RebuildCommand implements AdminCommand {

    private final Refill refill;

    @Activate
    public RebuildCommand(@Reference Refill refill) {
        this.refill = refill;
    }

    @Override
    public String name() {
        return "search:rebuild";
    }

    @Override
    public String help() {
        return "Fills the search index anew from the tables";
    }

    @Override
    public String usage() {
        return "[TYPE…]";
    }

    @Override
    public Report run(List<String> arguments) {
        if (!refill.types().containsAll(arguments)) {
            throw new IllegalArgumentException("types are " + refill.types());
        }
        return Report.table(
                List.of("type", "entries", "ms"),
                refill.rebuild(arguments).stream()
                        .map(done -> List.of(done.type(), done.entries(), done.millis()))
                        .toList());
    }
}
