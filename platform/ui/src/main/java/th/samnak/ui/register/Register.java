package th.samnak.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final int WIDE_PX = 1200;
    private static final String CARD = "<a class=\"sk-card\" href=\"${item.h}\"><span class=\"sk-card-title\">${item.t}</span>"
            + "<span class=\"sk-card-line\">${item.l}</span>" + Column.Marks.TEMPLATE + "</a>";

    private final Grid<T> grid = new Grid<>();
    private final Rows<T> rows;
    private final Function<T, Object> identity;
    private final CallbackDataProvider<T, Void> provider;
    private final List<Column<T>> columns = new ArrayList<>();
    private final Div tools = new Div();
    private final Span counter = new Span();
    private final Aside aside = new Aside();
    private final RegisterKeys<T> keys = new RegisterKeys<>(this);
    private final ColumnChoice<T> choice;
    private Grid.@Nullable Column<T> cards;
    private @Nullable FilterBar filter;
    private @Nullable Function<T, Component> preview;
    private @Nullable BulkBar<T> bulk;
    private Consumer<T> open = row -> {};
    private @Nullable T current;
    private int total;
    private int width = WIDE_PX;

    /**
     * @param name under which the choice of columns is remembered in this browser, for example {@code correspondence.incoming}
     * @param identity the id of a row
     */
    public Register(String name, Function<T, Object> identity, Rows<T> rows) {
        this.rows = rows;
        this.identity = identity;
        this.provider = new CallbackDataProvider<>(
                query -> rows.fetch(slice(query)).stream(), query -> total, identity::apply);
        this.choice = new ColumnChoice<>(name, grid);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setColumnReorderingAllowed(true);
        grid.setPartNameGenerator(row -> isCurrent(row) ? "current" : null);
        grid.addClassName("sk-grid");
        counter.addClassName("sk-count");
        counter.getElement().setAttribute("role", "status");
        tools.add(counter, choice);
        tools.addClassName("sk-register-tools");
        aside.addClassName("sk-register-preview");
        aside.setVisible(false);
        Div body = new Div(grid, aside);
        body.addClassName("sk-register-body");
        getContent().addClassName("sk-register");
        getContent().add(tools, body);
        keys.listenToClicks();
        Words.say(this, it -> it.sayAgain());
        addAttachListener(attached -> appear(attached.getUI()));
    }

    public Register<T> column(Column<T> column) {
        columns.add(column);
        choice.offer(column, column.addTo(grid));
        return this;
    }

    /** How a row looks as a card at 390 px; without it the columns stay. */
    public Register<T> card(Function<T, Card> card) {
        cards = grid.addColumn(LitRenderer.<T>of(CARD)
                .withProperty("t", row -> card.apply(row).title())
                .withProperty("l", row -> card.apply(row).line())
                .withProperty("h", row -> card.apply(row).href())
                .withProperty("b", row -> Column.Marks.of(card.apply(row).badges())));
        cards.setVisible(false);
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
    public Register<T> preview(Function<T, Component> preview) {
        this.preview = preview;
        return this;
    }

    /** Lets several rows be selected ({@code x}), for one act on all of them. */
    public Register<T> bulk(String key, Consumer<Set<T>> act) {
        if (bulk == null) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            bulk = new BulkBar<>(grid);
            getContent().addComponentAtIndex(1, bulk);
        }
        bulk.act(key, act);
        return this;
    }

    /** What is shown when there are no rows. */
    public Register<T> empty(EmptyState state) {
        grid.setEmptyStateComponent(state);
        return this;
    }

    /** Fetches everything anew; the current row stays current. */
    public void refresh() {
        total = rows.count();
        sayCount();
        provider.refreshAll();
    }

    /** Fetches one row anew, known by its identity. */
    public void refresh(T row) {
        provider.refreshItem(row);
    }

    int total() {
        return total;
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

    boolean selectable() {
        return bulk != null;
    }

    Optional<T> at(int index) {
        return rows.fetch(new Rows.Slice(index, 1, keys.order())).stream().findFirst();
    }

    void open(T row) {
        open.accept(row);
    }

    /** Makes the row the current one and shows its preview; opens it where there is no room for one. */
    void point(T row, boolean clicked) {
        T before = current;
        current = row;
        if (before != null) {
            provider.refreshItem(before);
        }
        provider.refreshItem(row);
        if (preview != null && width >= WIDE_PX) {
            aside.removeAll();
            aside.add(preview.apply(row));
            aside.setVisible(true);
        } else if (clicked) {
            open(row);
        }
    }

    private boolean isCurrent(T row) {
        return current != null && identity.apply(current).equals(identity.apply(row));
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
        total = rows.count();
        sayCount();
        if (grid.getDataProvider() != provider) {
            grid.setItems(provider);
        }
    }

    private void fit(int px) {
        width = px <= 0 ? WIDE_PX : px;
        boolean narrow = width < NARROW_PX && cards != null;
        choice.setVisible(!narrow);
        choice.show(!narrow);
        grid.setClassName("sk-cards", narrow);
        if (cards != null) {
            cards.setVisible(narrow);
        }
        if (width < WIDE_PX) {
            aside.setVisible(false);
        }
    }

    private void sayAgain() {
        columns.forEach(column -> grid.getColumnByKey(column.key()).setHeader(column.heading()));
        if (cards != null) {
            cards.setHeader(Words.now("register.cards"));
        }
        sayCount();
        provider.refreshAll();
    }

    private void sayCount() {
        counter.setText(Words.now("register.count", String.format(Locale.ROOT, "%,d", total)));
    }

    private Rows.Slice slice(Query<T, Void> query) {
        Optional<Rows.Order> order = query.getSortOrders().stream()
                .findFirst()
                .map(it -> new Rows.Order(it.getSorted(), it.getDirection() == SortDirection.DESCENDING));
        keys.order(order);
        return new Rows.Slice(query.getOffset(), query.getLimit(), order);
    }
}
