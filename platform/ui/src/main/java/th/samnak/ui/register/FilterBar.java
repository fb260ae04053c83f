package th.samnak.ui.register;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import th.samnak.ui.page.Press;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/**
 * Search field and the few chips that matter for a register. What is chosen stands in the address, so that a link shows the
 * same rows.
 */
public final class FilterBar extends Composite<Div> implements HasStyle {

    private static final int QUIET_MILLIS = 300;
    private static final String WORDS = "q";

    private final TextField search = new TextField();
    private final Chips chips = new Chips();
    private final Button clear = Words.text(new Button(), "register.clear");
    private Runnable changed = () -> {};
    private boolean reading;

    /** One answer of a choice. @param labelKey message key of its word */
    public record Option(String value, String labelKey) {}

    /** One answer of a choice whose words are data. */
    public record Value(String value, Supplier<String> words) {}

    /** @param searchKey message key that says what is searched, shown in the empty field */
    public FilterBar(String searchKey) {
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(QUIET_MILLIS);
        search.addClassName("sk-search");
        search.getElement().setAttribute("data-find", ""); // the key / leads here
        search.addValueChangeListener(typed -> change());
        Words.placeholder(search, searchKey);
        Words.named(search, searchKey);
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Press.on(clear, this::clear);
        clear.setVisible(false);
        getContent().addClassName("sk-filter");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(search, clear);
    }

    /** Something to switch on, such as "ของฉัน". */
    public FilterBar chip(String name, String labelKey) {
        return add(name, Chip.toggle(labelKey, this::change));
    }

    /** One of several answers, or none. */
    public FilterBar choice(String name, String labelKey, List<Option> options) {
        return values(name, labelKey, options.stream()
                .map(option -> new Value(option.value(), () -> Words.now(option.labelKey())))
                .toList());
    }

    /** One of several answers that are data, such as units, or none. */
    public FilterBar values(String name, String labelKey, List<Value> values) {
        return add(name, Chip.choice(labelKey, values, this::change));
    }

    /** Months up to this one, by which rows can be grouped; no field of its own. @param many how many, the latest first */
    public FilterBar months(String name, String labelKey, Clock clock, int many) {
        YearMonth now = YearMonth.now(clock);
        List<Value> values = Stream.iterate(now, month -> month.minusMonths(1)).limit(many)
                .map(month -> new Value(month.toString(), () -> ThaiDates.month(month)))
                .toList();
        return add(name, Chip.unseen(labelKey, values));
    }

    /** A day, such as the first or last of a period. */
    public FilterBar day(String name, String labelKey, Clock clock) {
        return add(name, Chip.day(labelKey, clock, this::change));
    }

    /** What is searched for; empty when nothing. */
    public String words() {
        return search.getValue().strip();
    }

    /** Whether the chip is switched on. */
    public boolean on(String chip) {
        return chosen(chip).isPresent();
    }

    /** The value of a choice; a day in ISO form. */
    public Optional<String> chosen(String name) {
        return chips.chosen(name);
    }

    public <V> Optional<V> chosen(String name, Function<String, V> read) {
        return chosen(name).map(read);
    }

    public Optional<LocalDate> day(String name) {
        return chosen(name, LocalDate::parse);
    }

    /** The month whose group is looked into. */
    public Optional<YearMonth> month(String name) {
        return chosen(name, YearMonth::parse);
    }

    void onChange(Runnable changed) {
        this.changed = changed;
    }

    /** Takes over what a state says, without telling anybody; what it does not name filters no more. */
    void apply(Map<String, String> state) {
        quietly(() -> {
            search.setValue(state.getOrDefault(WORDS, ""));
            chips.apply(state);
        });
        clear.setVisible(!state().isEmpty());
    }

    /** What may stand in the address because of this bar. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(chips.names());
        names.add(WORDS);
        return names;
    }

    Chips chips() {
        return chips;
    }

    String label(String chip) {
        return Words.now(chips.get(chip).labelKey());
    }

    private void clear() {
        quietly(() -> {
            search.clear();
            chips.apply(Map.of());
        });
        change();
    }

    private void quietly(Runnable work) {
        reading = true;
        work.run();
        reading = false;
    }

    private void change() {
        if (reading) {
            return;
        }
        clear.setVisible(!state().isEmpty());
        changed.run();
    }

    /** What is chosen, as it stands in the address. */
    Map<String, String> state() {
        Map<String, String> state = new LinkedHashMap<>();
        if (!words().isEmpty()) {
            state.put(WORDS, words());
        }
        state.putAll(chips.state());
        return state;
    }

    private FilterBar add(String name, Chip chip) {
        chips.put(name, chip);
        getContent().addComponentAtIndex(getContent().getComponentCount() - 1, chip.part());
        return this;
    }
}
