package th.samnak.reorganisation.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.words.Sentences;
import th.samnak.reorganisation.api.Reorganisations;

@Component
public final class RehearseCommand implements AdminCommand {

    private final Reorganisations reorganisations;
    private final Sentences sentences;

    @Activate
    public RehearseCommand(@Reference Reorganisations reorganisations, @Reference Sentences sentences) {
        this.reorganisations = reorganisations;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "reorg:rehearse";
    }

    @Override
    public String help() {
        return "tries a plan and tells what it would do; writes nothing; fails when it could not be carried out";
    }

    @Override
    public String usage() {
        return "PLAN";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 1);
        return new RehearsalReport(sentences).of(reorganisations.rehearse(arguments.getFirst()));
    }
}
