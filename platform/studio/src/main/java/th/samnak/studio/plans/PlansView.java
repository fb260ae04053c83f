package th.samnak.studio.plans;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Instrument;
import th.samnak.reorganisation.api.Plan;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** All reorganisations, the newest first. */
public final class PlansView extends Div implements Rows<Plan> {

    private final Desk desk;
    private final FilterBar filter = new FilterBar("studio.plans.search");

    /** @param mayDraft whether the person may begin one */
    public PlansView(Desk desk, boolean mayDraft) {
        this.desk = desk;
        setId("plans");
        addClassName("sk-fill");
        Register<Plan> register = new Register<>("studio.plans", Plan::id, this)
                .column(Column.<Plan>link("studio.plan.title", desk::title, PlansView::href))
                .column(Column.<Plan>text("studio.plan.agency", plan -> desk.naming().unit(plan.agency())).width("11rem"))
                .column(Column.<Plan>date("studio.plan.effective", plan -> Optional.of(plan.effective())))
                .column(Column.<Plan>badges("studio.plan.state", plan -> List.of(Desk.badge(plan.state()))).width("10rem"))
                .column(Column.<Plan>text("studio.plan.drafted", plan -> desk.naming().person(plan.draftedBy())).width("12rem"))
                .card(plan -> new Card(desk.title(plan), ThaiDates.date(plan.effective()), List.of(Desk.badge(plan.state())), href(plan)))
                .filter(filter)
                .onOpen(plan -> UI.getCurrent().navigate(href(plan)));
        PageHeader header = new PageHeader("studio.plans").under("studio.chart", "studio");
        if (mayDraft) {
            ActionButton begin = new ActionButton("studio.plan.begin", this::begin).primary();
            begin.getElement().setAttribute("id", "plan-begin");
            header.primary(begin);
            register.onNew(this::begin);
            register.empty(new EmptyState("studio.plans.none").act("studio.plan.begin", this::begin));
        } else {
            register.empty(new EmptyState("studio.plans.none"));
        }
        add(header, register);
    }

    private static String href(Plan plan) {
        return "studio/reorganisations/" + plan.id();
    }

    private void begin() {
        ActDialog dialog = ActDialog.of("studio.plan.begin").explained("studio.plan.begin.explained");
        ComboBox<Instrument> instrument = dialog.with("instrument", Words.label(new ComboBox<>(), "studio.plan.instrument"));
        instrument.setId("plan-instrument");
        instrument.setItems(desk.naming().book().instruments());
        instrument.setItemLabelGenerator(it -> Naming.title(it) + " (" + it.id() + ")");
        ThaiDatePicker effective = dialog.with("effective", new ThaiDatePicker("studio.plan.effective", desk.naming().clock()));
        effective.setId("plan-effective");
        instrument.addValueChangeListener(chosen -> Optional.ofNullable(chosen.getValue())
                .flatMap(Instrument::effective).ifPresent(effective::setValue));
        dialog.ask("studio.plan.begin", () -> {
            if (instrument.getValue() == null) {
                throw RuleViolation.of("instrument", "error.required");
            }
            if (effective.getValue() == null) {
                throw RuleViolation.of("effective", "error.required");
            }
            Instrument chosen = instrument.getValue();
            String id = desk.plans().draft(chosen.agency(), chosen.id(), effective.getValue());
            UI.getCurrent().navigate("studio/reorganisations/" + id);
        });
    }

    @Override
    public List<Plan> fetch(Slice slice) {
        return chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        return chosen().size();
    }

    private List<Plan> chosen() {
        String words = filter.words().toLowerCase(Locale.ROOT);
        return desk.plans().list().stream().filter(plan -> desk.title(plan).toLowerCase(Locale.ROOT).contains(words)).toList();
    }
}
