package th.samnak.handover.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Locale;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Occasion.Reason;
import th.samnak.api.organisation.Person;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.State;
import th.samnak.handover.api.Preview;
import th.samnak.handover.api.Wish;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** Who leaves what, when, to whom: everything that depends on the person, tried out with each change; nothing is written. */
public final class PlanHandOverView extends Div implements BeforeEnterObserver {

    private final Office office;
    private final ComboBox<Person> giver = Words.label(new ComboBox<>(), "handover.screen.giver");
    private final Select<Reason> reason = Words.label(new Select<>(), "handover.screen.reason");
    private final ThaiDatePicker on;
    private final ComboBox<Person> to = Words.label(new ComboBox<>(), "handover.screen.to");
    private final ActionButton plan = new ActionButton("handover.screen.plan", this::plan).primary();
    private final Div result = new Div();
    private final Attempt attempt = new Attempt();
    private final Choices choices = new Choices(this::show);

    public PlanHandOverView(Office office) {
        this.office = office;
        this.on = new ThaiDatePicker("handover.screen.on", office.clock());
        setId("plan-hand-over");
        addClassName("sk-page");
        fields();
        Div form = new Div(giver, reason, on, to);
        form.addClassName("sk-form");
        result.addClassName("sk-stack");
        plan.getElement().setAttribute("id", "hand-over-plan");
        add(new PageHeader("handover.screen.new").under("handover.screen.list", Office.HOME).primary(plan),
                new Panel("handover.screen.people", form), result);
    }

    private void fields() {
        giver.setId("giver");
        giver.setItems(office.handOvers().people());
        giver.setItemLabelGenerator(Office::nameAndPost);
        giver.addValueChangeListener(chosen -> begin(chosen.getValue()));
        reason.setId("reason");
        reason.setItems(Reason.values());
        Words.say(reason, it -> it.setItemLabelGenerator(each -> Words.now("handover.reason." + each.name().toLowerCase(Locale.ROOT))));
        reason.setValue(Reason.MOVES);
        reason.addValueChangeListener(chosen -> show());
        on.setId("on");
        Words.helper(on, "handover.screen.on.help");
        on.addValueChangeListener(chosen -> show());
        to.setId("to");
        to.setItemLabelGenerator(Office::nameAndPost);
        to.addValueChangeListener(chosen -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Person> people = office.handOvers().people();
        String asked = event.getRouteParameters().get("person").orElse(people.size() == 1 ? people.getFirst().id().value() : "");
        people.stream().filter(person -> person.id().value().equals(asked)).findFirst().ifPresent(giver::setValue);
        show();
    }

    /** Another giver: receivers of the same agency, and the day after the last one in office where it is known. */
    private void begin(Person person) {
        to.clear();
        List<Person> receivers = person == null ? List.of() : office.handOvers().receivers(person.id());
        to.setItems(receivers);
        choices.anew(receivers);
        if (person != null) {
            office.retirements().lastDay(person.id())
                    .filter(last -> !last.isBefore(office.today().minusDays(1)) && last.isBefore(office.today().plusYears(1)))
                    .ifPresent(last -> {
                        reason.setValue(Reason.RETIRES);
                        on.setValue(last.plusDays(1));
                    });
        }
        show();
    }

    private void show() {
        result.removeAll();
        if (giver.getValue() == null) {
            plan.refusedBecause("handover.screen.choose");
            result.add(new EmptyState("handover.screen.choose"));
        } else if (to.getValue() == null || on.getValue() == null) {
            plan.refusedBecause("handover.screen.choose");
            Occasion occasion = new Occasion(giver.getValue().id(), reason.getValue(),
                    on.getValue() == null ? office.today().plusDays(1) : on.getValue());
            result.add(heading());
            attempt.run(() -> result.add(Groups.only(office, office.handOvers().dependants(occasion), office.handOvers().untold(occasion))));
        } else {
            attempt.run(() -> show(office.handOvers().preview(wish())));
        }
    }

    private void show(Preview preview) {
        if (preview.possible()) {
            plan.allowed();
        } else {
            plan.refusedBecause("handover.screen.plan.why");
        }
        result.add(heading(), Groups.of(office, preview, choices));
    }

    private H2 heading() {
        return Words.text(new H2(), "handover.screen.depends", giver.getValue().fullName());
    }

    private Wish wish() {
        return new Wish(new Occasion(giver.getValue().id(), reason.getValue(), on.getValue()), to.getValue().id(),
                choices.kinds(), choices.single());
    }

    private void plan() {
        attempt.run(() -> {
            String id = office.handOvers().plan(wish());
            HandOver planned = office.handOvers().find(id);
            Notices.done(planned.state() == State.PROPOSED ? "handover.screen.proposed" : "handover.screen.planned");
            UI.getCurrent().navigate(Office.address(planned));
        });
    }
}
