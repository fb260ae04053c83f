package th.samnak.search.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.search.Asked;
import th.samnak.thai.ThaiDate;
import th.samnak.thai.ThaiPeriod;
import th.samnak.ui.words.Words;

/** What is looked for, and what narrows it. */
final class Narrowing extends Composite<Div> {

    private static final int QUIET_MILLIS = 300;
    private static final int YEARS = 10;

    private final TextField words = new TextField();
    private final Select<Unit> unit = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Runnable changed;
    private Optional<String> kind = Optional.empty();
    private boolean reading;

    Narrowing(Organisation organisation, Clock clock, Runnable changed) {
        this.changed = changed;
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(QUIET_MILLIS);
        words.addClassName("sk-search-words");
        words.addValueChangeListener(typed -> change());
        Words.placeholder(words, "search.words");
        Words.named(words, "search.words");
        unit.setItems(organisation.units());
        choice(unit, "search.unit");
        unit.setItemLabelGenerator(it -> it == null ? "" : it.name(Words.locale()));
        int now = ThaiDate.year(LocalDate.now(clock));
        year.setItems(IntStream.range(0, YEARS).mapToObj(ago -> now - ago).toList());
        choice(year, "search.year");
        year.setItemLabelGenerator(it -> it == null ? "" : Words.now("search.year-of", String.valueOf(it)));
        getContent().addClassName("sk-row");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(words, unit, year);
    }

    private <T> void choice(Select<T> select, String key) {
        select.setEmptySelectionAllowed(true);
        select.addClassName("sk-choice");
        Words.placeholder(select, key);
        Words.named(select, key);
        Words.say(select, it -> it.setEmptySelectionCaption(Words.now(key) + ": " + Words.now("common.all")));
        select.addValueChangeListener(chosen -> change());
    }

    String words() {
        return words.getValue().strip();
    }

    Optional<String> kind() {
        return kind;
    }

    void choose(Optional<String> one) {
        kind = one;
        changed.run();
    }

    Asked asked(int offset, int limit) {
        Optional<ThaiPeriod> days = year.getOptionalValue().map(ThaiPeriod::year);
        return new Asked(words(), false, unit.getOptionalValue().map(Unit::id), days.map(ThaiPeriod::first),
                days.map(ThaiPeriod::last), offset, limit);
    }

    /** Takes over what the address says, without telling anybody. */
    void read(QueryParameters parameters) {
        reading = true;
        words.setValue(parameters.getSingleParameter("q").orElse(""));
        kind = parameters.getSingleParameter("kind").filter(it -> !it.isEmpty());
        unit.setValue(parameters.getSingleParameter("unit").map(UnitId::new).flatMap(this::unit).orElse(null));
        year.setValue(parameters.getSingleParameter("year").filter(it -> it.matches("\\d{4}")).map(Integer::valueOf)
                .filter(it -> year.getListDataView().contains(it)).orElse(null));
        reading = false;
    }

    QueryParameters state() {
        Map<String, String> state = new LinkedHashMap<>();
        if (!words().isEmpty()) {
            state.put("q", words());
        }
        kind.ifPresent(it -> state.put("kind", it));
        unit.getOptionalValue().ifPresent(it -> state.put("unit", it.id().value()));
        year.getOptionalValue().ifPresent(it -> state.put("year", it.toString()));
        return QueryParameters.simple(state);
    }

    private Optional<Unit> unit(UnitId id) {
        return unit.getListDataView().getItems().filter(it -> it.id().equals(id)).findFirst();
    }

    private void change() {
        if (!reading) {
            changed.run();
        }
    }
}
