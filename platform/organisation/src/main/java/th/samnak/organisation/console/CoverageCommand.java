package th.samnak.organisation.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Coverage;
import th.samnak.api.organisation.Coverage.Line;
import th.samnak.api.organisation.Coverage.Picture;
import th.samnak.api.organisation.Coverage.State;
import th.samnak.api.organisation.UnitId;

@Component
public final class CoverageCommand implements AdminCommand {

    private static final List<String> COLUMNS =
            List.of("state", "citation", "duty", "unit", "function", "records", "confirmed");

    private final Coverage coverage;
    private final Clock clock;

    @Activate
    public CoverageCommand(@Reference Coverage coverage, @Reference Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mandate:coverage";
    }

    @Override
    public String help() {
        return "holds the duties of all clauses against units and running functions";
    }

    @Override
    public String usage() {
        return "[--fail-under PERCENT] [--as-of DATE]";
    }

    @Override
    public Report run(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        Picture picture = coverage.on(Days.option(rest, "--as-of", LocalDate.now(clock)));
        double least = percent(option(rest, "--fail-under", "0"));
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException("not known: " + rest.getFirst());
        }
        List<List<Object>> rows = picture.lines().stream().map(CoverageCommand::row).toList();
        String counts = Arrays.stream(State.values())
                .map(state -> word(state) + " " + picture.count(state))
                .collect(Collectors.joining(", "));
        String summary = String.format(Locale.ROOT, "%.1f %% covered on %s (%s)", picture.percent(), picture.day(), counts);
        Report report = Report.table(COLUMNS, rows).withSummary(summary);
        return new Report(report.columns(), report.rows(), report.summary(), picture.percent() >= least);
    }

    private static double percent(String word) {
        if (!word.matches("\\d{1,3}(\\.\\d+)?")) {
            throw new IllegalArgumentException("--fail-under takes a percentage: " + word);
        }
        return Double.parseDouble(word);
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        arguments.remove(at);
        if (at >= arguments.size()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return arguments.remove(at);
    }

    private static List<Object> row(Line line) {
        return List.of(
                word(line.state()),
                line.clause().map(Citation::toString).orElse(""),
                line.titleTh(),
                line.unit().map(UnitId::value).orElse(""),
                line.function().map(ModuleId::value).orElse(""),
                String.join(" ", line.records()),
                line.confirmed());
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
