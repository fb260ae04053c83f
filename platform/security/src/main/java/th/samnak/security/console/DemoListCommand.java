package th.samnak.security.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.security.start.DemoLoader;

@Component
public final class DemoListCommand implements AdminCommand {

    private final DemoLoader loader;

    @Activate
    public DemoListCommand(@Reference DemoLoader loader) {
        this.loader = loader;
    }

    @Override
    public String name() {
        return "demo:list";
    }

    @Override
    public String help() {
        return "lists the demonstration data that have been loaded";
    }

    @Override
    public Report run(List<String> arguments) {
        List<List<Object>> rows = loader.loaded().stream()
                .map(data -> List.<Object>of(data.name(), data.loadedAt().toString()))
                .toList();
        return Report.table(List.of("name", "loadedat"), rows);
    }
}
