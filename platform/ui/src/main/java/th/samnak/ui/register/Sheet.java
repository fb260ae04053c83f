package th.samnak.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.samnak.ui.register.Line.Heading;
import th.samnak.ui.talk.Notices;

/** The lines of a register and what a person does with them: point, open, pick, fold. */
final class Sheet<T> extends Div {

    private static final int NARROW_PX = 640;

    private final Grid<Line<T>> grid = new Grid<>();
    private final Lines<T> lines;
    private final List<Column<T>> columns = new ArrayList<>();
    private final Preview<T> preview = new Preview<>();
    private final ColumnChoice<T> choice;
    private final Selection<T> selection;
    private final SelectionBar<T> picked;
    private final LeadColumn<T> lead;
    private final Runnable recount;
    private final CellEditing<T> editing;
    private @Nullable Cards<T> cards;
    private Consumer<T> open = row -> {};
    private @Nullable Line<T> current;
    private boolean narrow;

    /** @param changed hears that columns or order were changed; recount fetches everything anew */
    Sheet(Rows<T> rows, Function<T, Object> identity, Runnable changed, Runnable recount) {
        this.lines = new Lines<>(rows, identity);
        this.choice = new ColumnChoice<>(grid, changed);
        this.recount = recount;
        this.editing = new CellEditing<>(grid, recount);
        this.selection = new Selection<>(lines, this::sayPicked);
        this.picked = new SelectionBar<>(lines, selection, this::begin, this::copy);
        this.lead = new LeadColumn<>(grid, selection, this::named, this::pick, lines::toggle);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setColumnReorderingAllowed(true);
        grid.setPartNameGenerator(this::part);
        grid.addSortListener(sorted -> {
            lines.order(sorted.getSortOrder().stream().findFirst().map(order -> new Rows.Sorting(
                    order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING)));
            if (sorted.isFromClient()) {
                changed.run();
            }
        });
        Div body = new Div(grid, preview);
        body.addClassName("sk-register-body");
        addClassName("sk-sheet");
        add(body, picked);
    }

    void column(Column<T> column) {
        columns.add(column);
        column.addTo(grid, line -> editing.begin(line, column));
        choice.offer(column);
        editing.offer(column);
    }

    void card(Function<T, Card> card) {
        cards = new Cards<>(grid, card);
    }

    Card cardOf(T row) {
        return cards == null ? new Card(named(row), "", List.of(), "") : cards.of(row);
    }

    void open(Consumer<T> how) {
        open = how;
    }

    void preview(Function<T, Component> part) {
        preview.of(part);
    }

    void offer(BulkAct<T> act) {
        picked.offer(act);
    }

    Grid<Line<T>> grid() {
        return grid;
    }

    Lines<T> lines() {
        return lines;
    }

    ColumnChoice<T> choice() {
        return choice;
    }

    Selection<T> selection() {
        return selection;
    }

    Optional<T> current() {
        return Optional.ofNullable(current).flatMap(Line::row);
    }

    void open(T row) {
        open.accept(row);
    }

    void open(Line<T> line) {
        if (line instanceof Heading<T> heading) {
            lines.toggle(heading);
        } else {
            line.row().ifPresent(this::open);
        }
    }

    /** Makes the line the current one and shows its preview; opens it where there is no room for one. */
    void point(Line<T> line, boolean clicked) {
        Line<T> before = current;
        current = line;
        if (before != null) {
            lines.refreshItem(before);
        }
        lines.refreshItem(line);
        line.row().filter(row -> !preview.show(row) && clicked).ifPresent(this::open);
    }

    void begin() {
        if (grid.getDataProvider() != lines) {
            grid.setItems(lines);
        }
        lead.show(picked.offersAny() || lines.grouped());
    }

    /** @param px width of the window; nothing is said of it before the browser has told */
    void fit(int px) {
        if (px > 0) {
            narrow = px < NARROW_PX && cards != null;
            choice.setVisible(!narrow && isVisible());
            choice.show(!narrow);
            Optional.ofNullable(cards).ifPresent(it -> it.show(narrow));
            preview.fit(px);
        }
    }

    /** Whether the list is what is shown, and not another face of it. */
    void listed(boolean shown) {
        choice.setVisible(shown && !narrow);
    }

    void sayAgain() {
        columns.forEach(column -> grid.getColumnByKey(column.key()).setHeader(column.heading()));
        Optional.ofNullable(cards).ifPresent(Cards::sayAgain);
        lead.sayAgain();
        lines.refreshAll();
    }

    private String part(Line<T> line) {
        String here = current != null && lines.getId(current).equals(lines.getId(line)) ? "current " : "";
        return here + line.row().map(row -> selection.has(row) ? "picked" : "").orElse("heading");
    }

    private void pick(T row, int index, boolean range) {
        if (range) {
            selection.extend(index);
        } else {
            selection.toggle(row, index);
        }
    }

    private void sayPicked() {
        picked.say();
    }

    private void begin(BulkAct<T> act) {
        new BulkRun<>(act, selection.rows(), this::named, () -> {
            selection.clear();
            recount.run();
        }).begin();
    }

    /** Whether something of a row can be changed in its place. */
    boolean changes() {
        return columns.stream().anyMatch(column -> column.edit() != null);
    }

    /** Begins with the first cell of the line that can be changed. */
    void change(Line<T> line) {
        choice.chosen().stream().anyMatch(column -> editing.begin(line, column));
    }

    /** The picked rows, or else the current one. */
    void copy() {
        List<T> rows = selection.size() > 0 ? selection.rows() : current().map(List::of).orElse(List.of());
        if (!rows.isEmpty()) {
            UI.getCurrent().getPage().executeJs("window.samnak.copy($0)", TableText.of(choice.chosen(), rows));
            Notices.done("register.copied", rows.size());
        }
    }

    private String named(T row) {
        return columns.stream().filter(Column::leads).findFirst().or(() -> columns.stream().findFirst())
                .map(column -> column.told(row)).orElse("");
    }
}
