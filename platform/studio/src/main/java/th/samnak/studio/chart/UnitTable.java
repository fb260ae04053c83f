package th.samnak.studio.chart;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Unit;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.words.Words;

/** The units of a chart as a list, each below the one it belongs to. */
final class UnitTable {

    private final Naming naming;
    private final Chart chart;

    UnitTable(Naming naming, Chart chart) {
        this.naming = naming;
        this.chart = chart;
    }

    PlainTable of(List<Unit> units) {
        PlainTable table = new PlainTable("studio.unit.name", "studio.unit.prefix", "studio.unit.head", "studio.unit.posts", "studio.unit.source");
        units.forEach(unit -> table.row(
                link(unit),
                unit.letterPrefix(),
                unit.head().map(head -> naming.person(chart, head)).orElseGet(() -> Words.now("studio.chart.no-head")),
                String.valueOf(chart.postsIn(unit.id()).size()),
                chart.sourceOf(unit.id()).map(naming::citation).orElse("–")));
        return table;
    }

    private Anchor link(Unit unit) {
        Anchor link = new Anchor("studio/units/" + unit.id() + "?day=" + chart.day(),
                "\u2003".repeat(depth(unit)) + unit.name(Words.locale()));
        link.setId("unit-" + unit.id());
        return link;
    }

    private int depth(Unit unit) {
        return unit.parent().flatMap(chart::unit).map(parent -> depth(parent) + 1).orElse(0);
    }
}
