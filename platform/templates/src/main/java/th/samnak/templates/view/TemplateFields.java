package th.samnak.templates.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.templates.Template;
import th.samnak.api.templates.Templates.Wording;
import th.samnak.templates.TemplatesModule;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** The words of a text as they are written; what was typed is kept until it is saved. */
final class TemplateFields extends Div {

    private static final int PAUSE_MILLIS = 400;
    private static final String EXAMPLE = "{{วันประชุม}}";

    private final Select<String> form = Words.label(new Select<>(), "templates.form");
    private final Select<Optional<UnitId>> owner = Words.label(new Select<>(), "templates.owner");
    private final TextField name = Words.label(new TextField(), "templates.name-of-it");
    private final TextField subject = Words.label(new TextField(), "templates.subject");
    private final TextArea body = Words.label(new TextArea(), "templates.body");
    private final DraftKeeper keeper;
    private final List<Runnable> changed = new ArrayList<>();

    TemplateFields(Desk desk, Optional<Template> known, boolean mayEdit) {
        form.setItems(known.map(text -> List.of(text.form())).orElseGet(desk.templates()::forms));
        form.setItemLabelGenerator(it -> it == null ? "" : Desk.form(it));
        owner.setItems(known.map(text -> List.of(text.owner())).orElseGet(desk.templates()::owners));
        owner.setItemLabelGenerator(it -> it == null ? "" : desk.owner(it));
        form.setReadOnly(known.isPresent());
        owner.setReadOnly(known.isPresent());
        form.getListDataView().getItems().findFirst().ifPresent(form::setValue);
        owner.getListDataView().getItems().findFirst().ifPresent(owner::setValue);
        Words.helper(body, "templates.body.how", EXAMPLE);
        body.setMinRows(14);
        name.setMaxLength(200);
        subject.setMaxLength(500);
        body.setMaxLength(30_000);
        for (var field : List.of(name, subject)) {
            field.setReadOnly(!mayEdit);
            field.addClassName("sk-wide");
            field.setRequiredIndicatorVisible(mayEdit);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_MILLIS);
        }
        body.setReadOnly(!mayEdit);
        body.addClassName("sk-wide");
        body.setRequiredIndicatorVisible(mayEdit);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeTimeout(PAUSE_MILLIS);
        known.ifPresent(text -> {
            name.setValue(text.name());
            subject.setValue(text.subject());
            body.setValue(text.body());
        });
        addClassName("sk-form");
        keeper = new DraftKeeper(desk.drafts(), TemplatesModule.ID + ".text" + known.map(text -> "/" + text.id()).orElse(""), desk.clock());
        known.ifPresent(text -> keeper.upon(String.valueOf(text.edition()), basis -> {}));
        if (mayEdit) {
            keeper.field("name", name).field("subject", subject).field("body", body);
        }
        add(form, owner, name, subject, body, keeper);
        name.addValueChangeListener(change -> changed());
        subject.addValueChangeListener(change -> changed());
        body.addValueChangeListener(change -> changed());
    }

    Attempt attempt() {
        return new Attempt().field("form", form).field("owner", owner).field("name", name).field("subject", subject)
                .field("body", body);
    }

    Wording wording() {
        return new Wording(name.getValue(), subject.getValue(), body.getValue());
    }

    String form() {
        return Optional.ofNullable(form.getValue()).orElseThrow(() -> RuleViolation.of("form", "error.required"));
    }

    Optional<UnitId> owner() {
        return Optional.ofNullable(owner.getValue()).orElseThrow(() -> RuleViolation.of("owner", "error.required"));
    }

    /** As it stands in the fields, saved or not. */
    Template sample() {
        return new Template(
                "", TemplatesModule.ID + ".SAMPLE", Optional.empty(), name.getValue(), subject.getValue(), body.getValue(), 1, Optional.empty(),
                Instant.EPOCH, true);
    }

    void onChange(Runnable listener) {
        changed.add(listener);
        listener.run();
    }

    void handedIn() {
        keeper.handedIn();
    }

    private void changed() {
        changed.forEach(Runnable::run);
    }
}
