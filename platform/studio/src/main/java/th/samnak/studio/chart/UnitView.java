package th.samnak.studio.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.CaseLayout;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One unit on a day: what it is by law, its posts and duties, and beside them its story. */
public final class UnitView extends Div implements BeforeEnterObserver {

    private final Naming naming;

    public UnitView(Naming naming) {
        this.naming = naming;
        setId("unit-page");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnitId id = new UnitId(event.getRouteParameters().get("unit").orElse("-"));
        LocalDate day = OrgChartView.day(event.getLocation().getQueryParameters().getParameters())
                .orElse(naming.viewed().day());
        Unit known = naming.last(id).orElseThrow(() -> new NotFound("unit"));
        removeAll();
        Div content = new Div();
        content.addClassName("sk-page");
        add(content);
        Words.say(content, it -> {
            it.removeAll();
            show(it, naming.organisation().on(day), known);
        });
    }

    private void show(Div into, Chart chart, Unit known) {
        Optional<Unit> standing = chart.unit(known.id());
        Unit unit = standing.orElse(known);
        PageHeader header = new PageHeader(() -> unit.name(Words.locale()))
                .under("studio.chart", "studio")
                .marks(new BadgeLabel(() -> standing.isPresent()
                        ? new Badge(Words.now("studio.unit.stands"), Badge.Tone.DONE, Badge.Shape.CHECK)
                        : new Badge(Words.now("studio.unit.stands-not", ThaiDates.date(chart.day())), Badge.Tone.LATE, Badge.Shape.CROSS)));
        UnitParts parts = new UnitParts(naming, chart, unit);
        CaseLayout layout = new CaseLayout().main(facts(chart, unit));
        if (!chart.below(unit.id()).isEmpty()) {
            layout.main(new Panel("studio.unit.below", below(chart, unit)));
        }
        layout.main(new Panel("studio.unit.posts", parts.posts()), new Panel("studio.unit.mandates", parts.mandates()));
        layout.main(new Panel("studio.unit.authorities", parts.authorities()));
        layout.side("studio.unit.history", new UnitStory(naming, unit.id()).timeline());
        layout.side("studio.unit.law", parts.law());
        into.add(header, layout);
    }

    private Facts facts(Chart chart, Unit unit) {
        return new Facts()
                .fact("studio.unit.seen-on", ThaiDates.date(chart.day()))
                .fact("studio.unit.parent", unit.parent().<Component>map(this::link).orElseGet(() -> Words.span("studio.unit.agency")))
                .fact("studio.unit.prefix", unit.letterPrefix())
                .fact("studio.unit.head", unit.head().map(head -> naming.person(chart, head))
                        .orElseGet(() -> Words.now("studio.chart.no-head")))
                .fact("studio.unit.source", chart.sourceOf(unit.id()).map(this::source).orElseGet(Div::new))
                .fact("studio.unit.former", links(naming.known(th.samnak.api.organisation.Succeeded.class)
                        .map(fact -> fact.what()).filter(fact -> fact.successor().equals(unit.id()))
                        .map(fact -> fact.former()).distinct().toList()))
                .fact("studio.unit.successors", links(naming.known(th.samnak.api.organisation.Succeeded.class)
                        .map(fact -> fact.what()).filter(fact -> fact.former().equals(unit.id()))
                        .map(fact -> fact.successor()).distinct().toList()));
    }

    private Component source(Citation citation) {
        return new Anchor("studio/announcements/" + citation.instrument(), naming.citation(citation));
    }

    private Component links(List<UnitId> units) {
        Div list = new Div();
        list.addClassName("sk-row");
        units.forEach(unit -> list.add(link(unit)));
        if (units.isEmpty()) {
            list.setText("–");
        }
        return list;
    }

    private Anchor link(UnitId unit) {
        return new Anchor("studio/units/" + unit, naming.unit(unit));
    }

    private Component below(Chart chart, Unit unit) {
        ChartTree trees = new ChartTree(naming, chart, 1, each -> ChartTree.Change.NONE);
        return new DrawnChart().show(trees.of(unit), 2, unit.name(Words.locale()));
    }
}
