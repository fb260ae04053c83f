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
public final class CutOverCommand implements AdminCommand {

    private final Reorganisations reorganisations;
    private final Sentences sentences;

    @Activate
    public CutOverCommand(@Reference Reorganisations reorganisations, @Reference Sentences sentences) {
        this.reorganisations = reorganisations;
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return "reorg:cutover";
    }

    @Override
    public String help() {
        return "carries a plan out whose day has come, entirely or not at all";
    }

    @Override
    public String usage() {
        return "PLAN";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 1);
        return new RehearsalReport(sentences).of(reorganisations.cutOver(arguments.getFirst()));
    }
}
