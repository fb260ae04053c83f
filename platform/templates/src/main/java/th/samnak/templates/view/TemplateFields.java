package th.samnak.templates.view;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private int edition;
    private final List<Runnable> changed = new ArrayList<>();

    /** A new one. @param model its words are the beginning */
    TemplateFields(Desk desk, Optional<Template> model) {
        this(desk, model, "", desk.templates().forms(), desk.templates().owners());
        model.map(Template::form).filter(it -> desk.templates().forms().contains(it)).ifPresent(form::setValue);
        keep();
    }

    private TemplateFields(
            Desk desk, Optional<Template> text, String key, List<String> forms, List<Optional<UnitId>> owners) {
        choice(form, forms, Desk::form);
        choice(owner, owners, desk::owner);
        Words.helper(body, "templates.body.how", EXAMPLE);
        body.setMinRows(14);
        name.setMaxLength(200);
        subject.setMaxLength(500);
        body.setMaxLength(30_000);
        text.ifPresent(it -> {
            name.setValue(it.name());
            subject.setValue(it.subject());
            body.setValue(it.body());
        });
        keeper = new DraftKeeper(desk.drafts(), TemplatesModule.ID + ".text" + key, desk.clock());
        Stream.of(name, subject, body).forEach(this::written);
        addClassName("sk-form");
        add(form, owner, name, subject, body, keeper);
    }

    /** One that is there: its kind and whose it is stay as they are. */
    static TemplateFields of(Desk desk, Template text) {
        TemplateFields fields = new TemplateFields(
                desk, Optional.of(text), "/" + text.id(), List.of(text.form()), List.of(text.owner()));
        fields.form.setReadOnly(true);
        fields.owner.setReadOnly(true);
        fields.edition = text.edition();
        fields.keeper.upon(String.valueOf(text.edition()), basis -> fields.edition = Integer.parseInt(basis));
        fields.keep();
        return fields;
    }

    private static <T> void choice(Select<T> field, List<T> items, ItemLabelGenerator<T> words) {
        field.setItems(items);
        field.setItemLabelGenerator(it -> it == null ? "" : words.apply(it));
        items.stream().findFirst().ifPresent(field::setValue);
    }

    private void written(TextFieldBase<?, String> field) {
        field.addClassName("sk-wide");
        field.setRequiredIndicatorVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> changed.forEach(Runnable::run));
    }

    private void keep() {
        keeper.field("name", name).field("subject", subject).field("body", body);
    }

    Attempt attempt() {
        return new Attempt().field("form", form).field("owner", owner).field("name", name).field("subject", subject)
                .field("body", body);
    }

    /** The one the words were written upon, which need not be the newest. */
    int edition() {
        return edition;
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
}
