package th.samnak.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import th.samnak.ui.page.EmptyState;

/**
 * A list of many records: saved views, filter bar, lazy grid with a sticky heading, groups, keyboard, acts with many rows, preview
 * beside it on a wide screen, cards on a narrow one. 100,000 rows scroll as 100 do; only the rows in sight are fetched.
 *
 * @param <T> a row: a record out of a query
 */
public final class Register<T> extends Composite<Div> implements HasStyle {

    private final Workings<T> inside;

    /**
     * @param name under which views of it are kept, for example {@code correspondence.incoming}
     * @param identity the id of a row
     */
    public Register(String name, Function<T, Object> identity, Rows<T> rows) {
        inside = new Workings<>(name, identity, rows);
    }

    @Override
    protected Div initContent() {
        return inside;
    }

    public Register<T> column(Column<T> column) {
        inside.sheet().column(column);
        return this;
    }

    /** How a row looks as a card at 390 px; without it the columns stay. */
    public Register<T> card(Function<T, Card> card) {
        inside.sheet().card(card);
        return this;
    }

    /** Puts the filter bar above; its changes fetch the rows anew and are written to the address. */
    public Register<T> filter(FilterBar bar) {
        inside.filter(bar);
        return this;
    }

    /** Rows may be grouped by these choices of the filter bar; the headings tell how many there are of each value. */
    public Register<T> groupBy(String... chips) {
        inside.groupBy(List.of(chips));
        return this;
    }

    /**
     * A view that everybody has, beside those that people save.
     *
     * @param key message key of its name; its last part is its id
     * @param state as it stands in the address, for example {@code Map.of("box", "MINE")}
     */
    public Register<T> view(String key, Map<String, String> state) {
        inside.saved().give(key, state);
        return this;
    }

    /**
     * The rows can be shown on a board too, with a column for each of these values of a choice of the filter bar.
     *
     * @param move the act that leads from one column to another
     */
    public Register<T> board(String chip, Set<String> columns, BoardMove<T> move) {
        inside.add(inside.faces().board(chip, columns, move, inside::refresh));
        return this;
    }

    /** The rows can be shown on a calendar too. @param happenings under the filter that stands; days before and after do no harm */
    public Register<T> calendar(Clock clock, Function<YearMonth, List<Happening>> happenings) {
        inside.add(inside.faces().month(clock, happenings, inside::changed));
        return this;
    }

    /** Something that can be done with many rows at once. */
    public Register<T> act(BulkAct<T> act) {
        inside.sheet().offer(act);
        return this;
    }

    /** Opens a record: double click, Enter, and a single click where there is no preview. */
    public Register<T> onOpen(Consumer<T> open) {
        inside.sheet().open(open);
        return this;
    }

    /** The key {@code e}. */
    public Register<T> onEdit(Consumer<T> edit) {
        inside.keys().onEdit(edit);
        return this;
    }

    /** The key {@code n}. */
    public Register<T> onNew(Runnable begin) {
        inside.keys().onNew(begin);
        return this;
    }

    /** Shows this beside the list for the current row, from 1200 px on. */
    public Register<T> preview(Function<T, Component> part) {
        inside.sheet().preview(part);
        return this;
    }

    /** What is shown when there are no rows. */
    public Register<T> empty(EmptyState state) {
        inside.sheet().grid().setEmptyStateComponent(state);
        return this;
    }

    /** Fetches everything anew; the current row stays current. */
    public void refresh() {
        inside.refresh();
    }
}
