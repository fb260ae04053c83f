package th.samnak.persistence;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component(service = AdminCommand.class)
public final class DatabaseMigrationsCommand implements AdminCommand {

    private final OpenDatabase database;

    @Activate
    public DatabaseMigrationsCommand(@Reference OpenDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database:migrations";
    }

    @Override
    public String help() {
        return "lists the steps that the tables have behind them";
    }

    @Override
    public String usage() {
        return "[UNIT]";
    }

    @Override
    public Report run(List<String> arguments) {
        List<List<Object>> rows = database.doors().stream()
                .flatMap(doors -> doors.migrations().stream())
                .filter(one -> arguments.isEmpty() || arguments.contains(one.unit()))
                .map(one -> List.<Object>of(
                        one.unit(), one.version(), one.name(), one.checksum().substring(0, 12), one.appliedAt()))
                .toList();
        return Report.table(List.of("unit", "version", "name", "checksum", "applied"), rows);
    }
}
