package th.samnak.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.words.Words;

/**
 * A list of many records: filter bar, lazy grid with a sticky heading, keyboard, preview beside it on a wide screen, cards on a
 * narrow one. 100,000 rows scroll as 100 do; only the rows in sight are fetched.
 *
 * @param <T> a row: a record out of a query
 */
public final class Register<T> extends Composite<Div> implements HasStyle {

    private static final int NARROW_PX = 640;

    private final Grid<T> grid = new Grid<>();
    private final SlicedRows<T> rows;
    private final List<Column<T>> columns = new ArrayList<>();
    private final Div tools = new Div();
    private final RowCount counter = new RowCount();
    private final Preview<T> preview = new Preview<>();
    private final RegisterKeys<T> keys = new RegisterKeys<>(this);
    private final ColumnChoice<T> choice;
    private @Nullable Cards<T> cards;
    private @Nullable FilterBar filter;
    private Consumer<T> open = row -> {};
    private @Nullable T current;

    /**
     * @param name under which the choice of columns is remembered in this browser, for example {@code correspondence.incoming}
     * @param identity the id of a row
     */
    public Register(String name, Function<T, Object> identity, Rows<T> rows) {
        this.rows = new SlicedRows<>(rows, identity);
        this.choice = new ColumnChoice<>(name, grid);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setColumnReorderingAllowed(true);
        grid.setPartNameGenerator(row -> isCurrent(row) ? "current" : null);
        tools.add(counter, choice);
        tools.addClassName("sk-register-tools");
        Div body = new Div(grid, preview);
        body.addClassName("sk-register-body");
        getContent().addClassName("sk-register");
        getContent().add(tools, body);
        keys.listenToClicks();
        Words.say(this, it -> it.sayAgain());
        addAttachListener(attached -> appear(attached.getUI()));
    }

    public Register<T> column(Column<T> column) {
        columns.add(column);
        column.addTo(grid);
        choice.offer(column);
        return this;
    }

    /** How a row looks as a card at 390 px; without it the columns stay. */
    public Register<T> card(Function<T, Card> card) {
        cards = new Cards<>(grid, card);
        return this;
    }

    /** Puts the filter bar above; its changes fetch the rows anew and are written to the address. */
    public Register<T> filter(FilterBar bar) {
        filter = bar;
        bar.onChange(this::refresh);
        tools.addComponentAsFirst(bar);
        return this;
    }

    /** Opens a record: double click, Enter, and a single click where there is no preview. */
    public Register<T> onOpen(Consumer<T> open) {
        this.open = open;
        return this;
    }

    /** The key {@code e}. */
    public Register<T> onEdit(Consumer<T> edit) {
        keys.onEdit(edit);
        return this;
    }

    /** The key {@code n}. */
    public Register<T> onNew(Runnable begin) {
        keys.onNew(begin);
        return this;
    }

    /** Shows this beside the list for the current row, from 1200 px on. */
    public Register<T> preview(Function<T, Component> part) {
        preview.of(part);
        return this;
    }

    /** What is shown when there are no rows. */
    public Register<T> empty(EmptyState state) {
        grid.setEmptyStateComponent(state);
        return this;
    }

    /** Fetches everything anew; the current row stays current. */
    public void refresh() {
        count();
        rows.refreshAll();
    }

    SlicedRows<T> rows() {
        return rows;
    }

    Grid<T> grid() {
        return grid;
    }

    Optional<FilterBar> filterBar() {
        return Optional.ofNullable(filter);
    }

    Optional<T> current() {
        return Optional.ofNullable(current);
    }

    void open(T row) {
        open.accept(row);
    }

    /** Makes the row the current one and shows its preview; opens it where there is no room for one. */
    void point(T row, boolean clicked) {
        T before = current;
        current = row;
        if (before != null) {
            rows.refreshItem(before);
        }
        rows.refreshItem(row);
        if (!preview.show(row) && clicked) {
            open(row);
        }
    }

    private boolean isCurrent(T row) {
        return current != null && rows.getId(current).equals(rows.getId(row));
    }

    private void appear(UI tab) {
        fit(tab.getPage().getExtendedClientDetails().getWindowInnerWidth());
        Registration resized = tab.getPage().addBrowserWindowResizeListener(size -> fit(size.getWidth()));
        Registration pressed = keys.listen(tab);
        addDetachListener(gone -> {
            resized.remove();
            pressed.remove();
            gone.unregisterListener();
        });
        filterBar().ifPresent(bar -> bar.read(tab));
        count();
        if (grid.getDataProvider() != rows) {
            grid.setItems(rows);
        }
    }

    /** @param px width of the window; nothing is said of it before the browser has told */
    private void fit(int px) {
        if (px > 0) {
            boolean narrow = px < NARROW_PX && cards != null;
            choice.setVisible(!narrow);
            choice.show(!narrow);
            Optional.ofNullable(cards).ifPresent(it -> it.show(narrow));
            preview.fit(px);
        }
    }

    private void count() {
        rows.count();
        counter.say(rows.total());
    }

    private void sayAgain() {
        columns.forEach(column -> grid.getColumnByKey(column.key()).setHeader(column.heading()));
        Optional.ofNullable(cards).ifPresent(Cards::sayAgain);
        counter.say(rows.total());
        rows.refreshAll();
    }
}
