package th.samnak.reorganisation.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.reorganisation.domain.PlanText;
import th.samnak.thai.ThaiDate;

/** Brings a plan from a file of lines as {@link PlanText} describes them. */
@Component
public final class DraftCommand implements AdminCommand {

    private final Reorganisations reorganisations;

    @Activate
    public DraftCommand(@Reference Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    @Override
    public String name() {
        return "reorg:draft";
    }

    @Override
    public String help() {
        return "drafts a plan from a file: operations and mapping, one in a line";
    }

    @Override
    public String usage() {
        return "AGENCY INSTRUMENT DATE FILE";
    }

    @Override
    public Report run(List<String> arguments) {
        Words.demand(arguments, 4);
        PlanText text = PlanText.read(read(Path.of(arguments.get(3))));
        LocalDate day = ThaiDate.parse(arguments.get(2));
        String id = reorganisations.draft(new UnitId(arguments.get(0)), new InstrumentId(arguments.get(1)), day);
        Plan plan = reorganisations.find(id).orElseThrow(() -> new NotFound("reorganisation"));
        Plan amended = reorganisations.amend(id, plan.version(), day, text.operations(), text.mapping());
        for (Map.Entry<Operation, String> cited : text.clauses().entrySet()) {
            amended = reorganisations.cite(id, amended.version(), cited.getKey(), Optional.of(cited.getValue()));
        }
        return Report.table(List.of("plan"), List.of(List.of(id)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new RuleViolation("reorganisation.error.file", file);
        }
    }
}
