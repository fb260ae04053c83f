package th.samnak.ui.template;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.templates.Template;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** Chooses a text, asks what differs this time, shows what comes of it, and hands it to the draft. */
public final class TemplateDialog {

    private final Map<String, String> known;
    private final ComboBox<Template> choice = Words.label(new ComboBox<>(), "common.template");
    private final Div blanks = new Div();
    private final Div preview = new Div();
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    /**
     * @param offered at least one
     * @param known values by the names of their blanks, which need not be asked for again
     */
    public TemplateDialog(List<Template> offered, Map<String, String> known) {
        this.known = Map.copyOf(known);
        choice.setItems(offered);
        choice.setItemLabelGenerator(Template::name);
        choice.setRequiredIndicatorVisible(true);
        choice.addValueChangeListener(change -> ask());
        blanks.addClassNames("sk-wide", "sk-form");
        preview.addClassNames("sk-wide", "sk-template-text");
        choice.setValue(offered.getFirst());
    }

    /** @param use what is done with the text; what stands in the draft's subject and body by then is replaced */
    public void open(Consumer<Template.Filled> use) {
        ActDialog dialog = ActDialog.of("common.template.begin").explained("common.template.replaces");
        dialog.with("template", choice);
        dialog.with(blanks);
        dialog.with(preview);
        dialog.ask("common.template.use", () -> {
            if (choice.isEmpty()) {
                throw RuleViolation.of("template", "error.required");
            }
            use.accept(filled());
        });
    }

    private void ask() {
        blanks.removeAll();
        fields.clear();
        if (!choice.isEmpty()) {
            choice.getValue().blanks().forEach(this::field);
        }
        show();
    }

    private void field(String name) {
        TextField field = new TextField(name);
        field.setValue(known.getOrDefault(name, ""));
        field.setMaxLength(1000);
        field.addValueChangeListener(change -> show());
        fields.put(name, field);
        blanks.add(field);
    }

    private void show() {
        preview.removeAll();
        if (!choice.isEmpty()) {
            Template.Filled text = filled();
            Paragraph subject = new Paragraph(text.subject());
            subject.addClassName("sk-template-subject");
            preview.add(subject);
            text.body().lines().map(Paragraph::new).forEach(preview::add);
        }
    }

    private Template.Filled filled() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, field.getValue()));
        return choice.getValue().filled(values);
    }
}
