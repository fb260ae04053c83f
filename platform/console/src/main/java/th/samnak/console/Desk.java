package th.samnak.console;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.console.client.Sentences;

/** Takes the words of a caller: one of our own commands, {@code help}, or else something for Karaf's shell. */
@Component(service = Desk.class)
public class Desk {

    private final AdminCommands commands;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable KarafShell shell;

    @Activate
    public Desk(@Reference AdminCommands commands) {
        this.commands = commands;
    }

    /** Runs the words; what Karaf's shell prints goes out as it comes. */
    Answer serve(List<String> words, OutputStream out, OutputStream err) {
        if (words.isEmpty() || words.get(0).equals("help")) {
            return help(words);
        }
        String name = words.get(0);
        Optional<AdminCommand> command = commands.find(name);
        if (command.isPresent()) {
            return commands.run(command.get(), words.subList(1, words.size()));
        }
        KarafShell karaf = shell;
        if (karaf != null && karaf.knows(name)) {
            return karaf.run(words, out, err);
        }
        return unknown(name);
    }

    private Answer help(List<String> words) {
        Optional<String> about = words.stream().skip(1).filter(word -> !word.startsWith("-")).findFirst();
        boolean json = words.contains("--json");
        if (about.isEmpty()) {
            return AdminCommands.answer(commands.list(), json);
        }
        return commands.find(about.get())
                .map(command -> Report.said(command.help() + System.lineSeparator()
                        + Sentences.say("console.usage", command.name(), command.usage())))
                .map(report -> AdminCommands.answer(report, json))
                .orElseGet(() -> unknown(about.get()));
    }

    private static Answer unknown(String name) {
        return Answer.error(Sentences.say("console.unknown", name), Answer.UNKNOWN);
    }
}
