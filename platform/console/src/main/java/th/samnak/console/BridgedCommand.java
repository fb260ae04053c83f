package th.samnak.console;

import java.util.List;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Parser;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import th.samnak.api.console.AdminCommand;

/** One of our commands as Karaf's shell sees it. */
final class BridgedCommand implements Command {

    private final AdminCommand command;
    private final AdminCommands commands;

    BridgedCommand(AdminCommand command, AdminCommands commands) {
        this.command = command;
        this.commands = commands;
    }

    @Override
    public String getScope() {
        return command.name().substring(0, Math.max(0, command.name().indexOf(':')));
    }

    @Override
    public String getName() {
        return command.name().substring(command.name().indexOf(':') + 1);
    }

    @Override
    public String getDescription() {
        return command.help();
    }

    @Override
    public @Nullable Completer getCompleter(boolean scoped) {
        return null;
    }

    @Override
    public @Nullable Parser getParser() {
        return null;
    }

    @Override
    public @Nullable Object execute(Session session, List<Object> arguments) {
        Answer answer = commands.run(command, arguments.stream().map(String::valueOf).toList());
        session.getConsole().print(answer.out());
        session.getConsole().flush();
        if (answer.status() != 0) {
            throw new IllegalStateException(answer.err().isEmpty() ? command.name() + " failed" : answer.err());
        }
        return null;
    }
}
