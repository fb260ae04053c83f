package th.samnak.studio.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The units of an agency on a day: drawn, or as a list. The day of this page only; nothing else turns with it. */
public final class OrgChartView extends Div implements BeforeEnterObserver {

    private static final int LEVELS = 3;
    private static final int COLUMNS = 4;

    private final Naming naming;
    private final Select<Unit> agency = Words.label(new Select<>(), "studio.chart.agency");
    private final ThaiDatePicker day;
    private final Tabs form = new Tabs(tab("studio.chart.drawn", "chart-drawn"), tab("studio.chart.list", "chart-list"));
    private final Button before = Words.text(new Button("", click -> turn(false)), "studio.chart.change-before");
    private final Button after = Words.text(new Button("", click -> turn(true)), "studio.chart.change-after");
    private final Div body = new Div();

    public OrgChartView(Naming naming) {
        this.naming = naming;
        this.day = new ThaiDatePicker("studio.chart.day", naming.clock());
        setId("org-chart");
        addClassName("sk-page");
        day.setId("chart-day");
        agency.setId("chart-agency");
        agency.addClassName("sk-wide-choice");
        agency.setItemLabelGenerator(unit -> unit.name(Words.locale()));
        Words.say(form, it -> it.getElement().setAttribute("aria-label", Words.now("studio.chart.form")));
        Div tools = new Div(agency, day, before, after, form);
        tools.addClassNames("sk-row", "sk-tools");
        body.addClassName("sk-scroll");
        body.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        Words.say(body, it -> it.getElement().setAttribute("aria-label", Words.now("studio.chart")));
        add(new PageHeader("studio.chart"), tools, body);
        agency.addValueChangeListener(chosen -> moved(chosen.isFromClient()));
        day.addValueChangeListener(chosen -> moved(chosen.isFromClient()));
        form.addSelectedChangeListener(chosen -> moved(chosen.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> asked = event.getLocation().getQueryParameters().getParameters();
        LocalDate seen = day(asked).orElse(naming.viewed().day());
        List<Unit> agencies = agencies(naming.organisation().on(seen));
        agency.setItems(agencies);
        String wanted = asked.getOrDefault("agency", List.of("")).getFirst();
        agency.setValue(agencies.stream().filter(unit -> unit.id().value().equals(wanted)).findFirst()
                .orElse(agencies.isEmpty() ? null : agencies.getFirst()));
        day.setValue(seen);
        form.setSelectedIndex(asked.getOrDefault("form", List.of("")).contains("list") ? 1 : 0);
        Words.say(body, it -> show());
    }

    /** The day that an address names; empty when it names none that can be read. */
    static Optional<LocalDate> day(Map<String, List<String>> asked) {
        try {
            return Optional.ofNullable(asked.get("day")).map(List::getFirst).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Unit> agencies(Chart chart) {
        return chart.units().stream().filter(unit -> unit.parent().isEmpty()).toList();
    }

    private void moved(boolean byHand) {
        if (byHand && day.getValue() != null && agency.getValue() != null) {
            go(agency.getValue().id(), day.getValue());
        }
    }

    private void go(UnitId unit, LocalDate when) {
        String shape = form.getSelectedIndex() == 1 ? "list" : "drawn";
        UI.getCurrent().navigate("studio", QueryParameters.simple(
                Map.of("agency", unit.value(), "day", when.toString(), "form", shape)));
    }

    private void show() {
        body.removeAll();
        @Nullable Unit root = agency.getValue();
        if (root == null) {
            body.add(new EmptyState("studio.chart.none"));
            return;
        }
        Chart chart = naming.organisation().on(day.getValue());
        before.setEnabled(changes(root.id()).lower(day.getValue()) != null);
        after.setEnabled(changes(root.id()).higher(day.getValue()) != null);
        body.add(form.getSelectedIndex() == 1 ? list(chart, root) : drawn(chart, root));
    }

    private Component drawn(Chart chart, Unit root) {
        ChartTree trees = new ChartTree(naming, chart, LEVELS, unit -> ChartTree.Change.NONE);
        return new DrawnChart().show(trees.of(root), COLUMNS,
                Words.now("studio.chart.title", root.name(Words.locale()), ThaiDates.date(chart.day())));
    }

    private Component list(Chart chart, Unit root) {
        return new UnitTable(naming, chart).of(chart.unitsWithin(root.id()));
    }

    /** To the last day before, or the first one after, on which a unit of the agency began, changed or ended. */
    private void turn(boolean forward) {
        Optional.ofNullable(agency.getValue()).ifPresent(root -> {
            NavigableSet<LocalDate> days = changes(root.id());
            Optional.ofNullable(forward ? days.higher(day.getValue()) : days.lower(day.getValue()))
                    .ifPresent(found -> go(root.id(), found));
        });
    }

    private NavigableSet<LocalDate> changes(UnitId root) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        List<Dated<Unit>> rows = naming.known(Unit.class).toList();
        rows.forEach(fact -> {
            days.add(fact.from());
            fact.until().ifPresent(days::add);
        });
        // a day on which the agency does not stand has no chart of it
        days.removeIf(found -> rows.stream().noneMatch(fact -> fact.what().id().equals(root) && fact.on(found)));
        return days;
    }

    private static Tab tab(String key, String id) {
        Tab tab = new Tab(Words.span(key));
        tab.setId(id);
        return tab;
    }
}
