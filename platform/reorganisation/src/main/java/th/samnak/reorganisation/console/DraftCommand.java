package th.samnak.reorganisation.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import th.samnak.api.words.Sentences;
import th.samnak.reorganisation.api.AnnouncedPlans;
import th.samnak.reorganisation.api.AnnouncedPlans.Choice;
import th.samnak.reorganisation.api.AnnouncedPlans.Outline;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.reorganisation.domain.PlanText;
import th.samnak.thai.ThaiDate;

/** Brings a plan from a file of lines as {@link PlanText} describes them, or from an announcement that was read. */
@Component
public final class DraftCommand implements AdminCommand {

    private static final String FROM = "--from-announcement";

    private final Reorganisations reorganisations;
    private final AnnouncedPlans announced;
    private final RehearsalReport report;

    @Activate
    public DraftCommand(
            @Reference Reorganisations reorganisations, @Reference AnnouncedPlans announced, @Reference Sentences sentences) {
        this.reorganisations = reorganisations;
        this.announced = announced;
        this.report = new RehearsalReport(sentences);
    }

    @Override
    public String name() {
        return "reorg:draft";
    }

    @Override
    public String help() {
        return "drafts a plan from a file: operations and mapping, one in a line; or from an announcement that was read";
    }

    @Override
    public String usage() {
        return "AGENCY INSTRUMENT DATE FILE | " + FROM + " ANNOUNCEMENT [AGENCY [INSTRUMENT]]";
    }

    @Override
    public Report run(List<String> arguments) {
        if (!arguments.isEmpty() && arguments.getFirst().equals(FROM)) {
            return fromAnnouncement(arguments);
        }
        Words.demand(arguments, 4);
        PlanText text = PlanText.read(read(Path.of(arguments.get(3))));
        String id = reorganisations.draft(
                new UnitId(arguments.get(0)), new InstrumentId(arguments.get(1)), ThaiDate.parse(arguments.get(2)));
        Plan plan = reorganisations.find(id).orElseThrow(() -> new NotFound("reorganisation"));
        plan = reorganisations.amend(id, plan.version(), plan.effective(), text.operations(), text.mapping());
        for (Map.Entry<Operation, String> cited : text.clauses().entrySet()) {
            plan = reorganisations.cite(id, plan.version(), cited.getKey(), Optional.of(cited.getValue()));
        }
        return Report.table(List.of("plan"), List.of(List.of(id)));
    }

    private Report fromAnnouncement(List<String> arguments) {
        if (arguments.size() < 2 || arguments.size() > 4) {
            throw new IllegalArgumentException("not the right number of words");
        }
        Choice choice = new Choice(
                arguments.stream().skip(3).findFirst().map(InstrumentId::new), "", arguments.stream().skip(2).findFirst().map(UnitId::new), Map.of());
        Outline outline = announced.draft(arguments.get(1), choice);
        List<List<Object>> rows = new ArrayList<>();
        outline.operations().forEach(operation -> rows.add(List.of(
                "operation", outline.clauses().getOrDefault(operation, ""), PlanText.line(operation))));
        outline.open().forEach(finding -> rows.add(List.of("open", "", report.sentence(finding))));
        return Report.table(List.of("part", "clause", "what"), rows).withSummary("Plan %s for %s, instrument %s: %d operations, %d points left open."
                .formatted(outline.plan().orElse(""), outline.effective(), outline.instrument(), outline.operations().size(), outline.open().size()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new RuleViolation("reorganisation.error.file", file);
        }
    }
}
