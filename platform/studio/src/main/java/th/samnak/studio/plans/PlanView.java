package th.samnak.studio.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Chart;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.studio.naming.Figures;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One reorganisation: what changes, who and what goes where, whether it can be carried out, and the hand-over. */
public final class PlanView extends Div implements BeforeEnterObserver {

    private static final int LISTS = 6;

    private final Desk desk;
    private final Attempt attempt = new Attempt().stale(this::stale);
    private String id = "";
    private int tab;
    private @Nullable Plan plan;

    public PlanView(Desk desk) {
        this.desk = desk;
        setId("plan");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("plan").orElse("");
        tab = 0;
        show();
    }

    Plan plan() {
        return Objects.requireNonNull(plan);
    }

    Desk desk() {
        return desk;
    }

    void show() {
        Plan found = desk.plans().find(id).orElseThrow(() -> new NotFound("plan"));
        plan = found;
        removeAll();
        PageHeader header = new PageHeader(() -> desk.title(found))
                .under("studio.chart", "studio")
                .under("studio.plans", "studio/reorganisations")
                .marks(new BadgeLabel(() -> Desk.badge(found.state())));
        new PlanActs(this).addTo(header);
        Div body = new Div();
        body.addClassName("sk-page");
        add(header, body);
        Words.say(body, it -> {
            it.removeAll();
            fill(it);
        });
    }

    private void fill(Div body) {
        Sketch sketch = sketch();
        Placement placement = new Placement(plan(), sketch);
        body.add(facts(), figures(sketch, placement));
        TabSheet tabs = new TabSheet();
        tabs.setId("plan-tabs");
        tabs.addClassName("sk-case-tabs");
        tab(tabs, "operations", new OperationsPane(this, sketch));
        tab(tabs, "charts", new Panel("studio.plan.charts", new SketchDrawing(plan(), sketch, placement).both()));
        tab(tabs, "posts", new PostsPane(this, sketch, placement));
        tab(tabs, "records", new RecordsPane(this, sketch));
        tab(tabs, "papers", new PapersPane(this, sketch));
        tab(tabs, "rehearsal", new RehearsalPane(this, sketch));
        if (carriedOut()) {
            tab(tabs, "lists", new ListsPane(this, sketch));
            tab(tabs, "certificate", new CertificatePane(this, sketch));
        }
        tabs.setSelectedIndex(Math.min(tab, carriedOut() ? LISTS + 1 : LISTS - 1));
        tabs.addSelectedChangeListener(chosen -> tab = tabs.getSelectedIndex());
        body.add(tabs);
    }

    private static void tab(TabSheet tabs, String name, Component pane) {
        tabs.add(Words.span("studio.plan.tab." + name), pane).setId("plan-tab-" + name);
    }

    boolean carriedOut() {
        return plan().carriedOutAt().isPresent() && plan().state() != Plan.State.UNDONE;
    }

    /** A plan that was carried out is looked at from its eve; what it changed is no part of that day. */
    private Sketch sketch() {
        Chart chart = desk.naming().organisation().on(carriedOut() ? plan().effective().minusDays(1) : plan().effective());
        return Sketch.of(chart, plan().agency(), plan().operations(), Words.english());
    }

    private Facts facts() {
        Plan shown = plan();
        return new Facts()
                .fact("studio.instruments.agency", desk.naming().unit(shown.agency()))
                .fact("studio.plan.instrument", new Anchor("studio/announcements/" + shown.instrument().id(), desk.title(shown)))
                .fact("studio.plan.effective", ThaiDates.full(shown.effective()))
                .fact("studio.plan.drafted", desk.naming().person(shown.draftedBy()) + " · "
                        + new ThaiDates(desk.naming().clock()).moment(shown.draftedAt()))
                .fact("studio.plan.decided", shown.decidedBy().map(desk.naming()::person).orElse(""));
    }

    private static Figures figures(Sketch sketch, Placement placement) {
        Figures figures = new Figures()
                .figure("studio.plan.units-before", String.valueOf(sketch.before().size()))
                .figure("studio.plan.units-after", String.valueOf(sketch.after().size()))
                .figure("studio.plan.posts-moving", String.valueOf(placement.moving().size()))
                .figure("studio.plan.posts-unplaced", String.valueOf(placement.unplaced()));
        figures.setId("plan-figures");
        return figures;
    }

    void add(Operation operation) {
        List<Operation> operations = new ArrayList<>(plan().operations());
        operations.add(operation);
        amend(operations, plan().mapping());
    }

    void remove(int index) {
        List<Operation> operations = new ArrayList<>(plan().operations());
        operations.remove(index);
        act(() -> amend(operations, plan().mapping()));
    }

    void map(Mapping mapping) {
        act(() -> amend(plan().operations(), mapping));
    }

    /** @throws th.samnak.api.errors.OfficeException when it is refused, for a dialog to tell */
    private void amend(List<Operation> operations, Mapping mapping) {
        desk.plans().amend(id, plan().version(), plan().effective(), operations, mapping);
        show();
    }

    /** As {@link #add}: the clause that an operation rests on. */
    void cite(Operation operation, Optional<String> clause) {
        desk.plans().cite(id, plan().version(), operation, clause);
        show();
    }

    /** As {@link #add}, for another day. */
    void redate(LocalDate effective) {
        desk.plans().amend(id, plan().version(), effective, plan().operations(), plan().mapping());
        show();
    }

    boolean act(Runnable work) {
        return attempt.run(() -> {
            desk.inWords(work);
            show();
        });
    }

    /** Opens the hand-over lists. */
    void toLists() {
        tab = LISTS;
        show();
    }

    private void stale() {
        Notices.trouble("studio.stale");
        show();
    }

    /** A copy with one entry changed; without it when the value is empty. */
    static <K, V> Map<K, V> with(Map<K, V> all, K key, @Nullable V value) {
        Map<K, V> changed = new java.util.HashMap<>(all);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }
}
