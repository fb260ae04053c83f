package th.samnak.rest.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.rest.hook.application.Hooks;
import th.samnak.rest.hook.domain.Delivery;

/** Shows what other systems were told and what waits, or has one told once more. */
@Component
public final class DeliveriesCommand implements AdminCommand {

    private static final int SHOWN = 50;

    private final Hooks hooks;
    private final Access access;

    @Activate
    public DeliveriesCommand(@Reference Hooks hooks, @Reference Access access) {
        this.hooks = hooks;
        this.access = access;
    }

    @Override
    public String name() {
        return "api:deliveries";
    }

    @Override
    public String help() {
        return "shows what webhooks were told, the last of each; fails when one was given up";
    }

    @Override
    public String usage() {
        return "[--again DELIVERY]";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() == 2 && arguments.getFirst().equals("--again")) {
            access.asSystem(() -> {
                hooks.again(arguments.get(1));
                return true;
            });
            return Report.said("it is told once more");
        }
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("nothing, or --again DELIVERY");
        }
        List<List<Object>> rows = access.asSystem(() -> hooks.all().stream().flatMap(this::rows).toList());
        long lost = rows.stream().filter(row -> row.contains(Delivery.State.GIVEN_UP.name())).count();
        Report table = Report.table(List.of("delivery", "webhook", "event", "record", "happened", "state", "tries", "status", "failure"), rows);
        return new Report(table.columns(), table.rows(), rows.size() + " deliveries, " + lost + " given up", lost == 0);
    }

    private Stream<List<Object>> rows(Hooks.Row hook) {
        return hooks.deliveries(hook.id(), SHOWN).stream().map(sent -> List.<Object>of(
                sent.id(), hook.name(), sent.event(), sent.record(), sent.happenedAt().toString(), sent.state().name(), sent.tries(),
                Optional.of(sent).flatMap(Hooks.Sent::status).map(Object::toString).orElse("–"), sent.failure()));
    }
}
