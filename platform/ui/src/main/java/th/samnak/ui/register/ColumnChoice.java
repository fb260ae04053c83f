package th.samnak.ui.register;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.samnak.ui.page.MenuButton;
import th.samnak.ui.words.Words;

/** Which columns are shown, in which order and how wide, chosen by the person: by dragging, or without a mouse in a dialog. */
final class ColumnChoice<T> extends Composite<MenuButton> implements HasStyle {

    private static final String PX = "\\d+(\\.\\d+)?px";
    private static final int NARROWEST = 48;
    private static final int FREE = 224;
    private static final int REM = 16;

    private final Grid<Line<T>> grid;
    private final Map<String, Column<T>> offered = new LinkedHashMap<>();
    private final Map<String, Boolean> wanted = new LinkedHashMap<>();
    private final Runnable changed;
    private boolean showing = true;

    ColumnChoice(Grid<Line<T>> grid, Runnable changed) {
        this.grid = grid;
        this.changed = changed;
        getContent().small();
        grid.addColumnReorderListener(moved -> changedBy(moved.isFromClient()));
        grid.addColumnResizeListener(resized -> changedBy(resized.isFromClient()));
    }

    @Override
    protected MenuButton initContent() {
        return new MenuButton(this::fill, VaadinIcon.GRID_V.create(), Words.span("register.columns"));
    }

    void offer(Column<T> column) {
        offered.put(column.key(), column);
        wanted.put(column.key(), column.shown());
    }

    private void fill(ContextMenu menu) {
        offered.forEach((key, column) -> {
            MenuItem item = menu.addItem(column.heading());
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(wants(key));
            item.addClickListener(click -> want(key, item.isChecked()));
        });
        menu.addSeparator();
        menu.addItem(Words.now("register.columns.arrange"), click -> new ColumnDialog<>(this).open())
                .setId("register-columns-arrange");
    }

    private void changedBy(boolean person) {
        if (person) {
            changed.run();
        }
    }

    /** Hides all columns while the rows are cards. */
    void show(boolean columns) {
        showing = columns;
        wanted.forEach((key, visible) -> grid.getColumnByKey(key).setVisible(visible && columns));
    }

    /** Everything that can be shown, in the order in which it stands. */
    List<Column<T>> ordered() {
        return grid.getColumns().stream()
                .filter(column -> offered.containsKey(column.getKey()))
                .map(column -> offered.get(column.getKey()))
                .toList();
    }

    /** What is shown, in its order. */
    List<Column<T>> chosen() {
        return ordered().stream().filter(column -> wants(column.key())).toList();
    }

    boolean wants(String key) {
        return wanted.getOrDefault(key, false);
    }

    void want(String key, boolean visible) {
        wanted.put(key, visible);
        show(showing);
        changed.run();
    }

    /** @param by places to the right, negative to the left */
    void move(String key, int by) {
        List<String> order = new ArrayList<>(ordered().stream().map(Column::key).toList());
        int at = order.indexOf(key);
        int to = Math.clamp((long) at + by, 0, order.size() - 1);
        Collections.rotate(order.subList(Math.min(at, to), Math.max(at, to) + 1), at < to ? -1 : 1);
        put(order);
        changed.run();
    }

    /** @param px by how much wider, negative for narrower */
    void widen(String key, int px) {
        Grid.Column<Line<T>> column = grid.getColumnByKey(key);
        int now = column.getFlexGrow() > 0 ? FREE : px(String.valueOf(column.getWidth()));
        column.setFlexGrow(0).setWidth(Math.max(NARROWEST, now + px) + "px");
        changed.run();
    }

    private static int px(String width) {
        double number = Double.parseDouble(width.replaceAll("[a-z]+$", ""));
        return (int) Math.round(width.endsWith("rem") ? number * REM : number);
    }

    /** The shown columns in their order; empty when it is as the function has it. */
    String columns() {
        String own = offered.values().stream().filter(Column::shown).map(Column::key).collect(Collectors.joining(","));
        String now = chosen().stream().map(Column::key).collect(Collectors.joining(","));
        return own.equals(now) ? "" : now;
    }

    /** The widths that the person gave. */
    String widths() {
        return ordered().stream()
                .map(column -> grid.getColumnByKey(column.key()))
                .filter(column -> column.getFlexGrow() == 0 && String.valueOf(column.getWidth()).matches(PX))
                .map(column -> column.getKey() + ":" + column.getWidth())
                .collect(Collectors.joining(","));
    }

    /** Takes over what {@link #columns} and {@link #widths} said once; what is not known any more is passed over. */
    void apply(String columns, String widths) {
        List<String> shown = columns.isEmpty()
                ? offered.values().stream().filter(Column::shown).map(Column::key).toList()
                : List.of(columns.split(",")).stream().filter(offered::containsKey).distinct().toList();
        List<String> order = new ArrayList<>(columns.isEmpty() ? List.of() : shown);
        offered.keySet().stream().filter(key -> !order.contains(key)).forEach(order::add);
        offered.forEach((key, column) -> {
            wanted.put(key, shown.contains(key));
            column.dress(grid.getColumnByKey(key));
        });
        for (String width : widths.split(",")) {
            String[] parts = width.split(":");
            if (parts.length == 2 && offered.containsKey(parts[0]) && parts[1].matches(PX)) {
                grid.getColumnByKey(parts[0]).setFlexGrow(0).setWidth(parts[1]);
            }
        }
        put(order);
        show(showing);
    }

    private void put(List<String> order) {
        List<Grid.Column<Line<T>>> all = new ArrayList<>(grid.getColumns().stream()
                .filter(column -> !offered.containsKey(column.getKey()))
                .toList());
        order.forEach(key -> all.add(grid.getColumnByKey(key)));
        if (!all.equals(grid.getColumns())) {
            grid.setColumnOrder(all);
        }
    }
}
