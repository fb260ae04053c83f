package th.samnak.records.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.console.AdminCommand;
import th.samnak.api.console.Report;
import th.samnak.api.numbering.IssuedNumbers;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;

/** Proves that the registers of a year have no gap and no number twice. */
@Component
public final class ProveCommand implements AdminCommand {

    private static final int BUDDHIST_ERA = 543;
    private static final List<String> COLUMNS = List.of(
            "kind", "unit", "last", "rows", "cancelled", "gaps", "duplicates", "strays", "proof");

    private final Numbering numbering;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<IssuedNumbers> registers = List.of();

    @Activate
    public ProveCommand(@Reference Numbering numbering, @Reference Clock clock) {
        this.numbering = numbering;
        this.clock = clock;
    }

    ProveCommand(Numbering numbering, Clock clock, List<IssuedNumbers> registers) {
        this(numbering, clock);
        this.registers = registers;
    }

    @Override
    public String name() {
        return "register:prove";
    }

    @Override
    public String help() {
        return "proves that the registers of a year have no gap and no number twice";
    }

    @Override
    public String usage() {
        return "[--year BUDDHIST_YEAR]";
    }

    @Override
    public Report run(List<String> arguments) {
        int year = year(arguments);
        List<List<Object>> rows = new ArrayList<>();
        int broken = 0;
        int unseen = 0;
        for (Series series : numbering.series(year)) {
            Optional<SeriesProof> proof = register(series).map(register -> prove(series, register));
            rows.add(proof.map(ProveCommand::row).orElseGet(() -> unseen(series)));
            broken += proof.filter(result -> !result.holds()).isPresent() ? 1 : 0;
            unseen += proof.isEmpty() ? 1 : 0;
        }
        String summary = "%d series of %d: %d broken, %d not looked at because their function does not run"
                .formatted(rows.size(), year, broken, unseen);
        return new Report(COLUMNS, rows, summary, broken == 0);
    }

    private SeriesProof prove(Series series, IssuedNumbers register) {
        // rows first: a number issued in between is then no row without a number
        List<Integer> rows = register.numbers(series);
        return SeriesProof.of(series, numbering.last(series), rows, numbering.cancelled(series));
    }

    private Optional<IssuedNumbers> register(Series series) {
        return registers.stream()
                .filter(register -> series.kind().startsWith(register.kindPrefix()))
                .max(Comparator.comparingInt(register -> register.kindPrefix().length()));
    }

    private static List<Object> row(SeriesProof proof) {
        return List.of(
                proof.series().kind(),
                proof.series().unit().value(),
                proof.last(),
                proof.rows(),
                proof.cancelled(),
                proof.gaps(),
                proof.duplicates(),
                proof.strays(),
                proof.holds() ? "holds" : "BROKEN");
    }

    private List<Object> unseen(Series series) {
        int last = numbering.last(series);
        int cancelled = numbering.cancelled(series).size();
        return List.of(series.kind(), series.unit().value(), last, 0, cancelled, 0, 0, 0, "not looked at");
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
