package th.samnak.studio.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Coverage.Line;
import th.samnak.api.organisation.Coverage.State;
import th.samnak.api.organisation.Coverage;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.Unit;
import th.samnak.studio.drawing.Matrix;
import th.samnak.studio.drawing.MatrixSvg;
import th.samnak.studio.naming.Figures;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Which duties of the announcements are answered by a unit and a function that runs. */
public final class CoverageView extends Div {

    private final Naming naming;
    private final Coverage coverage;
    private final Select<Unit> agency = Words.label(new Select<>(), "studio.chart.agency");
    private final Div body = new Div();

    public CoverageView(Naming naming, Coverage coverage) {
        this.naming = naming;
        this.coverage = coverage;
        setId("coverage");
        addClassName("sk-page");
        body.addClassName("sk-page");
        agency.setId("coverage-agency");
        agency.addClassName("sk-wide-choice");
        agency.setItemLabelGenerator(unit -> unit.name(Words.locale()));
        List<Unit> agencies = naming.chart().units().stream().filter(unit -> unit.parent().isEmpty()).toList();
        agency.setItems(agencies);
        agencies.stream().findFirst().ifPresent(agency::setValue);
        agency.addValueChangeListener(chosen -> show());
        add(new PageHeader(() -> Words.now("studio.coverage.on", ThaiDates.date(naming.viewed().day()))).under("studio.chart", "studio"), agency, body);
        Words.say(body, it -> show());
    }

    private void show() {
        Coverage.Picture picture = coverage.on(naming.viewed().day());
        body.removeAll();
        body.add(figures(picture));
        if (agency.getValue() == null) {
            body.add(new EmptyState("studio.chart.none"));
            return;
        }
        Chart chart = naming.chart();
        List<Line> own = own(picture, agency.getValue());
        body.add(new Panel("studio.coverage.matrix", matrix(chart, own)));
        body.add(new Panel("studio.coverage.open", list(picture, own, Set.of(State.UNASSIGNED, State.NOT_RUNNING))));
        body.add(new Panel("studio.coverage.aside", list(picture, own, Set.of(State.MISSING, State.EXPIRED, State.ORPHANED))));
        Details all = new Details(Words.span("studio.coverage.all"), list(picture, own, Set.of(State.values())));
        all.setId("coverage-table");
        body.add(all);
    }

    private Component figures(Coverage.Picture picture) {
        Figures figures = new Figures();
        figures.figure("studio.coverage.percent", String.format(java.util.Locale.ROOT, "%.1f %%", picture.percent()));
        for (State state : State.values()) {
            figures.figure("organisation.coverage." + CoverageMatrix.style(state), String.valueOf(picture.count(state)));
        }
        return figures;
    }

    private List<Line> own(Coverage.Picture picture, Unit root) {
        Set<th.samnak.api.organisation.InstrumentId> instruments = naming.book().instruments().stream()
                .filter(instrument -> instrument.agency().equals(root.id()))
                .map(Instrument::id)
                .collect(java.util.stream.Collectors.toSet());
        return picture.lines().stream()
                .filter(line -> line.clause().map(clause -> instruments.contains(clause.instrument())).orElse(true))
                .toList();
    }

    /** Drawn, and as a list where there is no room for a drawing. */
    private Component matrix(Chart chart, List<Line> lines) {
        Unit root = agency.getValue();
        List<Unit> units = chart.unitsWithin(root.id()).stream()
                .filter(unit -> unit.id().equals(root.id()) || lines.stream().anyMatch(line -> line.unit().filter(unit.id()::equals).isPresent()))
                .toList();
        Matrix matrix = new CoverageMatrix(naming, units).of(lines);
        Div drawing = new Div();
        drawing.addClassNames("sk-scroll", "sk-matrix-drawing", "sk-drawn-wide");
        drawing.getElement().setAttribute("tabindex", "0").setAttribute("role", "region")
                .setAttribute("aria-label", Words.now("studio.coverage.matrix"));
        Div svg = new Div();
        svg.getElement().setProperty("innerHTML",
                MatrixSvg.of(matrix, Words.now("studio.coverage.told")));
        drawing.add(svg);
        return new Div(drawing, new MatrixList(matrix));
    }

    private Component list(Coverage.Picture picture, List<Line> lines, Set<State> states) {
        PlainTable table = new PlainTable(
                "studio.mandate.duty", "studio.unit.name", "studio.mandate.function", "studio.coverage.records", "studio.mandate.state");
        lines.stream().filter(line -> states.contains(line.state())).forEach(line -> table.row(
                line.clause().<Component>map(clause -> new Anchor("studio/announcements/" + clause.instrument(), naming.clause(clause)))
                        .orElseGet(() -> Words.span("studio.coverage.no-clause")),
                line.unit().map(naming::unit).orElse("–"),
                line.function().map(naming::function).orElse("–"),
                line.records().isEmpty() ? "–" : String.join(", ", line.records()),
                new BadgeLabel(() -> badge(line.state()))));
        return table.rows() == 0 ? new EmptyState("studio.coverage.none") : table;
    }

    private static Badge badge(State state) {
        String word = CoverageMatrix.state(state);
        return switch (state) {
            case COVERED -> new Badge(word, Badge.Tone.DONE, Badge.Shape.CHECK);
            case NOT_RUNNING -> new Badge(word, Badge.Tone.SOON, Badge.Shape.RING);
            case UNASSIGNED -> new Badge(word, Badge.Tone.LATE, Badge.Shape.CROSS);
            case MISSING, EXPIRED, ORPHANED -> new Badge(word, Badge.Tone.PLAIN, Badge.Shape.DOT);
        };
    }
}
