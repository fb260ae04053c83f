package th.samnak.records.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.numbering.SeriesContinuity;
import th.samnak.api.numbering.SeriesContinuity.Certificate;
import th.samnak.api.numbering.SeriesContinuity.Line;

/** Proves that the registers of a year have no gap, no number twice, and no prefix that was not the unit's on that day. */
@Component
public final class ProveCommand implements AdminCommand {

    private static final int BUDDHIST_ERA = 543;
    private static final List<String> COLUMNS = List.of(
            "kind", "unit", "last", "rows", "cancelled", "gaps", "duplicates", "strays", "prefixes", "late", "frozen", "proof");

    private final SeriesContinuity continuity;
    private final Clock clock;

    @Activate
    public ProveCommand(@Reference SeriesContinuity continuity, @Reference Clock clock) {
        this.continuity = continuity;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "register:prove";
    }

    @Override
    public String help() {
        return "proves that the registers of a year have no gap, no number twice and no prefix out of its time";
    }

    @Override
    public String usage() {
        return "[--year BUDDHIST_YEAR]";
    }

    @Override
    public Report run(List<String> arguments) {
        Certificate certificate = continuity.certify(year(arguments));
        List<Line> lines = certificate.lines();
        String summary = "%d series of %d: %d broken, %d frozen, %d not looked at because their function does not run".formatted(
                lines.size(),
                certificate.year(),
                lines.stream().filter(line -> !line.holds()).count(),
                lines.stream().filter(line -> line.frozen().isPresent()).count(),
                certificate.unseen());
        return new Report(COLUMNS, lines.stream().map(ProveCommand::row).toList(), summary, certificate.holds());
    }

    private static List<Object> row(Line line) {
        return List.of(
                line.series().kind(),
                line.series().unit().value(),
                line.last(),
                line.rows(),
                line.cancelled(),
                line.gaps(),
                line.duplicates(),
                line.strays(),
                line.prefixes(),
                line.late(),
                line.frozen().map(LocalDate::toString).orElse(""),
                proof(line));
    }

    private static String proof(Line line) {
        if (!line.seen()) {
            return "not looked at";
        }
        return line.holds() ? "holds" : "BROKEN";
    }

    private int year(List<String> arguments) {
        if (arguments.isEmpty()) {
            return LocalDate.now(clock).getYear() + BUDDHIST_ERA;
        }
        if (arguments.size() != 2 || !arguments.get(0).equals("--year") || !arguments.get(1).matches("2[4-6]\\d\\d")) {
            throw new IllegalArgumentException("a year of the Buddhist era is wanted, for example --year 2569");
        }
        return Integer.parseInt(arguments.get(1));
    }
}
