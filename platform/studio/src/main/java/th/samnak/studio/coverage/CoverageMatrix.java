package th.samnak.studio.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Coverage.Line;
import th.samnak.api.organisation.Coverage.State;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.studio.drawing.Matrix;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.words.Words;

/** Clauses down, units across; a cell tells how many of the unit's functions for the clause run. A last column: nobody. */
final class CoverageMatrix {

    private final Naming naming;
    private final List<Unit> units;

    CoverageMatrix(Naming naming, List<Unit> units) {
        this.naming = naming;
        this.units = units;
    }

    Matrix of(List<Line> lines) {
        Map<String, List<Line>> clauses = lines.stream()
                .filter(line -> line.clause().isPresent() && line.state() != State.EXPIRED)
                .collect(Collectors.groupingBy(line -> line.clause().orElseThrow().toString(), LinkedHashMap::new, Collectors.toList()));
        List<String> columns = new ArrayList<>(units.stream().map(unit -> unit.name(Words.locale())).toList());
        columns.add(Words.now("studio.coverage.nobody"));
        return new Matrix(columns, clauses.values().stream().map(this::row).toList());
    }

    private Matrix.Row row(List<Line> clause) {
        List<Optional<Matrix.Cell>> cells = new ArrayList<>();
        units.forEach(unit -> cells.add(cell(unit.id(), clause)));
        cells.add(clause.stream().filter(line -> line.unit().isEmpty()).findFirst().map(line ->
                new Matrix.Cell(style(line.state()), line.state() == State.MISSING ? "–" : "✕", state(line.state()))));
        Line first = clause.getFirst();
        String mark = first.clause().flatMap(Citation::clause).map(Naming::mark).orElse("");
        String title = Words.english() && !first.titleEn().isBlank() ? first.titleEn() : first.titleTh();
        String words = first.state() == State.MISSING ? Words.now("studio.clause.missing") : title;
        return new Matrix.Row((mark + " " + words).strip(), cells);
    }

    private Optional<Matrix.Cell> cell(UnitId unit, List<Line> clause) {
        List<Line> own = clause.stream().filter(line -> line.unit().filter(unit::equals).isPresent()).toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        long running = own.stream().filter(line -> line.state() == State.COVERED).count();
        State state = running == own.size() ? State.COVERED : State.NOT_RUNNING;
        String sign = running == own.size() ? "✓" + (own.size() > 1 ? own.size() : "") : running + "/" + own.size();
        String functions = own.stream()
                .map(line -> line.function().map(naming::function).orElse("") + ": " + state(line.state()))
                .collect(Collectors.joining(", "));
        return Optional.of(new Matrix.Cell(style(state), sign, naming.unit(unit) + " – " + functions));
    }

    static String state(State state) {
        return Words.now("organisation.coverage." + style(state));
    }

    static String style(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
