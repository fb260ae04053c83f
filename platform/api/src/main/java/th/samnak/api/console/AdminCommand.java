package th.samnak.api.console;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command of the administrator's console, registered as an OSGi service; it appears and goes with its bundle. It runs as the
 * platform itself: the console is open only to those who may use the machine's account.
 */
@ConsumerType
public interface AdminCommand {

    /** {@code scope:name}, lower case, for example {@code module:list}. */
    String name();

    /** One line: what it does. */
    String help();

    /** How it is called, after the name: for example {@code ID [--force]}; empty when it takes nothing. */
    default String usage() {
        return "";
    }

    /**
     * Runs it. Options that every command has ({@code --json}) are taken away before.
     *
     * @throws th.samnak.api.errors.OfficeException what the administrator is told; exit status 1
     * @throws IllegalArgumentException when it was called wrongly; the usage is shown, exit status 2
     */
    Report run(List<String> arguments);
}
