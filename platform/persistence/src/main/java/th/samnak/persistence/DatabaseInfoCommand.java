package th.samnak.persistence;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component(service = AdminCommand.class)
public final class DatabaseInfoCommand implements AdminCommand {

    private final OpenDatabase database;

    @Activate
    public DatabaseInfoCommand(@Reference OpenDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database:info";
    }

    @Override
    public String help() {
        return "tells which database is used, whether it answers, and which units could not be opened";
    }

    @Override
    public Report run(List<String> arguments) {
        boolean answers = database.answers();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("database", database.describe()));
        rows.add(List.of("answers", answers));
        rows.add(List.of("units", String.join(" ", database.openUnits())));
        database.problems().forEach((unit, problem) -> rows.add(List.of("problem of " + unit, problem)));
        boolean well = answers && database.problems().isEmpty();
        return new Report(List.of("what", "value"), rows, "", well);
    }
}
