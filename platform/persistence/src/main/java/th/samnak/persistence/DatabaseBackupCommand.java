package th.samnak.persistence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

@Component(service = AdminCommand.class)
public final class DatabaseBackupCommand implements AdminCommand {

    private final OpenDatabase database;

    @Activate
    public DatabaseBackupCommand(@Reference OpenDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database:backup";
    }

    @Override
    public String help() {
        return "copies the embedded database into a new folder while people work";
    }

    @Override
    public String usage() {
        return "FOLDER";
    }

    @Override
    public Report run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("one folder is wanted");
        }
        Path folder = Path.of(arguments.getFirst()).toAbsolutePath().normalize();
        if (Files.exists(folder)) {
            return Report.failed(folder + " exists already; nothing has been copied");
        }
        return database.doors().map(doors -> copy(doors, folder)).orElseGet(() -> Report.failed("no database is open"));
    }

    private static Report copy(Doors doors, Path folder) {
        try {
            return doors.connections().backUp(folder)
                    ? Report.said("the database has been copied to " + folder + "; the files people attached are not in it")
                    : Report.failed("the database is PostgreSQL: back it up with pg_dump");
        } catch (SQLException e) {
            return Report.failed("nothing has been copied: " + e.getMessage());
        }
    }
}
