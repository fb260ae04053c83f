package th.samnak.modules.console;

import java.util.List;
import java.util.function.Function;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;

/** A command in one line. */
record Command(String name, String help, String usage, Function<List<String>, Report> deed) implements AdminCommand {

    @Override
    public Report run(List<String> arguments) {
        return deed.apply(arguments);
    }
}
