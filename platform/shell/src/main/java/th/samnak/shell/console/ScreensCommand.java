package th.samnak.shell.console;

import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.ui.Screens;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Which screens there are, and what one must be allowed to open each. */
@Component
public final class ScreensCommand implements AdminCommand {

    private final Screens screens;

    @Activate
    public ScreensCommand(@Reference Screens screens) {
        this.screens = screens;
    }

    @Override
    public String name() {
        return "module:screens";
    }

    @Override
    public String help() {
        return "lists the addresses of all screens, and the permission that each requires";
    }

    @Override
    public Report run(List<String> arguments) {
        List<List<Object>> rows = screens.providers().stream()
                .flatMap(provider -> provider.views().stream().map(spec -> List.<Object>of(address(provider, spec), spec.requires().key())))
                .sorted(Comparator.comparing(row -> row.getFirst().toString()))
                .toList();
        return Report.table(List.of("address", "requires"), rows);
    }

    private static String address(ViewProvider provider, ViewSpec<?> spec) {
        return "/" + provider.module().value() + (spec.path().isEmpty() ? "" : "/" + spec.path());
    }
}
