package th.samnak.studio.why;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.Permission;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Person;
import th.samnak.api.records.RecordId;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.WhySteps;
import th.samnak.ui.words.Words;

/** Why a person may do something on a day, or may not. */
public final class WhyView extends Div implements BeforeEnterObserver {

    private final Naming naming;
    private final Authorities authorities;
    private final ComboBox<Person> person = Words.label(new ComboBox<>(), "studio.why.person");
    private final ComboBox<Permission> permission = Words.label(new ComboBox<>(), "studio.why.permission");
    private final TextField record = Words.helper(Words.label(new TextField(), "studio.why.record"), "studio.why.record-hint");
    private final ThaiDatePicker day;
    private final Div answer = new Div();
    private final Attempt attempt = new Attempt().field("record", record).field("person", person).field("permission", permission);

    public WhyView(Naming naming, Authorities authorities) {
        this.naming = naming;
        this.authorities = authorities;
        this.day = new ThaiDatePicker("studio.why.day", naming.clock());
        setId("why-page");
        addClassName("sk-page");
        person.setId("why-person");
        permission.setId("why-permission");
        record.setId("why-record");
        day.setId("why-day");
        person.setItemLabelGenerator(it -> it.fullName() + (it.position().isBlank() ? "" : " · " + it.position()));
        permission.setItemLabelGenerator(this::name);
        Button ask = Words.text(new Button("", click -> ask()), "studio.why.ask");
        ask.setId("why-ask");
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(person, permission, record, day);
        form.addClassName("sk-form");
        answer.getElement().setAttribute("aria-live", "polite");
        Div all = new Div(form, ask);
        all.addClassName("sk-stack");
        add(new PageHeader("studio.why").under("studio.chart", "studio"), new Panel("studio.why.question", all), answer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> asked = event.getLocation().getQueryParameters().getParameters();
        day.setValue(naming.viewed().day());
        person.setItems(naming.chart().people());
        permission.setItems(naming.registry().modules().stream()
                .flatMap(module -> module.permissions().stream())
                .sorted(Comparator.comparing(Permission::key))
                .toList());
        naming.chart().people().stream().filter(it -> asked.getOrDefault("person", List.of()).contains(it.id().value()))
                .findFirst().ifPresent(person::setValue);
        naming.registry().modules().stream().flatMap(module -> module.permissions().stream())
                .filter(it -> asked.getOrDefault("permission", List.of()).contains(it.key()))
                .findFirst().ifPresent(permission::setValue);
        asked.getOrDefault("record", List.of()).stream().findFirst().ifPresent(record::setValue);
        if (person.getValue() != null && permission.getValue() != null) {
            ask();
        }
    }

    private void ask() {
        answer.removeAll();
        attempt.run(() -> {
            if (person.getValue() == null) {
                throw RuleViolation.of("person", "error.required");
            }
            if (permission.getValue() == null) {
                throw RuleViolation.of("permission", "error.required");
            }
            LocalDate when = day.getValue() == null ? naming.viewed().day() : day.getValue();
            LocalDate today = LocalDate.now(naming.clock());
            answer.add(new Panel("studio.why.answer", steps(when)));
            if (!when.equals(today)) {
                answer.add(new Panel("studio.why.today", steps(today)));
            }
        });
    }

    private WhySteps steps(LocalDate when) {
        return new WhySteps(authorities.why(person.getValue().id(), permission.getValue(), recordId(), when));
    }

    private Optional<RecordId> recordId() {
        try {
            return record.getValue().isBlank() ? Optional.empty() : Optional.of(RecordId.parse(record.getValue().strip()));
        } catch (IllegalArgumentException unreadable) {
            throw RuleViolation.of("record", "studio.why.record-unreadable");
        }
    }

    private String name(Permission asked) {
        return Words.now(asked.module() + ".permission." + asked.verb()) + " (" + Words.now(asked.module() + ".name") + ")";
    }
}
