package th.samnak.ui.talk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import th.samnak.ui.words.Words;

/**
 * Somebody saved first: shows both values of every field that differs, side by side, and lets the person choose field by
 * field. Nothing is lost and nothing is saved here; what was chosen goes back to the form.
 */
public final class ConflictDialog {

    private final Dialog dialog = new Dialog();
    private final Map<String, RadioButtonGroup<String>> choices = new LinkedHashMap<>();
    private final Map<String, Difference> differences = new LinkedHashMap<>();

    /**
     * One field with two values.
     *
     * @param field name of the field, as in the form
     * @param labelKey message key of its label
     * @param mine what the person typed
     * @param theirs what has been saved meanwhile
     */
    public record Difference(String field, String labelKey, String mine, String theirs) {

        public boolean differs() {
            return !mine.equals(theirs);
        }
    }

    /**
     * @param savedBy who saved first, as shown
     * @param savedAt when, as shown
     * @param fields those that do not differ are left out
     * @param chosen receives one value per differing field, by its name
     */
    public ConflictDialog(String savedBy, String savedAt, List<Difference> fields, Consumer<Map<String, String>> chosen) {
        dialog.setHeaderTitle(Words.now("conflict.title"));
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(Words.now("conflict.explained", savedBy, savedAt)));
        fields.stream().filter(Difference::differs).forEach(this::show);
        Button take = new Button(Words.now("conflict.use"), click -> {
            dialog.close();
            chosen.accept(values());
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Words.now("common.cancel"), click -> dialog.close()), take);
    }

    public void open() {
        dialog.open();
    }

    private void show(Difference difference) {
        RadioButtonGroup<String> choice = new RadioButtonGroup<>();
        choice.setLabel(Words.now(difference.labelKey()));
        choice.setItems(List.of("mine", "theirs"));
        choice.setRenderer(new ComponentRenderer<>(which -> value(which, difference)));
        choice.setValue("mine");
        choice.addClassName("sk-conflict-field");
        choices.put(difference.field(), choice);
        differences.put(difference.field(), difference);
        dialog.add(choice);
    }

    private static Div value(String which, Difference difference) {
        boolean own = "mine".equals(which);
        Span whose = new Span(Words.now(own ? "conflict.mine" : "conflict.theirs"));
        whose.addClassName("sk-conflict-whose");
        String text = own ? difference.mine() : difference.theirs();
        Span words = new Span(text.isBlank() ? Words.now("common.empty-value") : text);
        words.addClassName("sk-conflict-value");
        Div both = new Div(whose, words);
        both.addClassName("sk-conflict-choice");
        return both;
    }

    private Map<String, String> values() {
        Map<String, String> chosen = new LinkedHashMap<>();
        choices.forEach((field, choice) -> {
            Difference difference = differences.get(field);
            chosen.put(field, "theirs".equals(choice.getValue()) ? difference.theirs() : difference.mine());
        });
        return chosen;
    }
}
