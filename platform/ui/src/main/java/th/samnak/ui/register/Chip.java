package th.samnak.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import th.samnak.thai.ThaiDate;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.Words;

/**
 * One thing to filter by.
 *
 * @param state what is chosen, as it stands in the address; empty when it does not filter
 * @param apply takes over such a state
 * @param values what can be chosen; empty for a switch and a day
 * @param labelKey message key of what it filters by
 */
record Chip(
        Component part, Supplier<String> state, Consumer<String> apply, List<FilterBar.Value> values, String labelKey) {

    private static final String ON = "1";
    private static final String PRESSED = "aria-pressed";

    static Chip toggle(String labelKey, Runnable changed) {
        Button button = Words.text(new Button(), labelKey);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName("sk-chip");
        press(button, false);
        Press.on(button, () -> {
            press(button, !pressed(button));
            changed.run();
        });
        return new Chip(button, () -> pressed(button) ? ON : "", state -> press(button, ON.equals(state)),
                List.of(), labelKey);
    }

    static Chip choice(String labelKey, List<FilterBar.Value> values, Runnable changed) {
        Select<FilterBar.Value> select = new Select<>();
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.addClassName("sk-choice");
        Words.placeholder(select, labelKey);
        Words.named(select, labelKey);
        Words.say(select, it -> {
            it.setEmptySelectionCaption(Words.now(labelKey) + ": " + Words.now("common.all"));
            it.setItemLabelGenerator(value -> value == null ? "" : value.words().get());
        });
        select.addValueChangeListener(chosen -> changed.run());
        return new Chip(select, () -> select.getOptionalValue().map(FilterBar.Value::value).orElse(""), state ->
                select.setValue(values.stream().filter(it -> it.value().equals(state)).findFirst().orElse(null)),
                values, labelKey);
    }

    static Chip day(String labelKey, Clock clock, Runnable changed) {
        ThaiDatePicker picker = new ThaiDatePicker(clock);
        picker.addClassName("sk-choice");
        Words.placeholder(picker, labelKey);
        Words.named(picker, labelKey);
        picker.addValueChangeListener(chosen -> changed.run());
        return new Chip(picker, () -> picker.getOptionalValue().map(LocalDate::toString).orElse(""), state ->
                picker.setValue(ThaiDate.tryParse(state).orElse(null)), List.of(), labelKey);
    }

    /** Something to group by that is no filter of its own. */
    static Chip unseen(String labelKey, List<FilterBar.Value> values) {
        Div nothing = new Div();
        nothing.setVisible(false);
        return new Chip(nothing, () -> "", state -> {}, values, labelKey);
    }

    private static boolean pressed(Button button) {
        return "true".equals(button.getElement().getAttribute(PRESSED));
    }

    private static void press(Button button, boolean on) {
        button.getElement().setAttribute(PRESSED, String.valueOf(on));
    }
}
