package th.samnak.ui.register;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.samnak.ui.page.MenuButton;
import th.samnak.ui.words.Words;

/** Which columns are shown, in which order and how wide: chosen by the person, remembered in this browser. */
final class ColumnChoice<T> extends Composite<MenuButton> implements HasStyle {

    private static final int PARTS = 3;

    private final String name;
    private final Grid<T> grid;
    private final Map<String, Column<T>> offered = new LinkedHashMap<>();
    private final Map<String, Boolean> wanted = new LinkedHashMap<>();
    private boolean showing = true;

    ColumnChoice(String name, Grid<T> grid) {
        this.name = name;
        this.grid = grid;
        getContent().small();
        grid.addColumnReorderListener(moved -> remember());
        grid.addColumnResizeListener(resized -> remember());
        addAttachListener(attached -> getElement()
                .executeJs("return localStorage.getItem('samnak.columns.' + $0) || ''", name)
                .then(String.class, this::recall));
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
            item.setChecked(wanted.getOrDefault(key, false));
            item.addClickListener(click -> {
                wanted.put(key, item.isChecked());
                grid.getColumnByKey(key).setVisible(item.isChecked());
                remember();
            });
        });
    }

    /** Hides all columns while the rows are cards. */
    void show(boolean columns) {
        showing = columns;
        wanted.forEach((key, visible) -> grid.getColumnByKey(key).setVisible(visible && columns));
    }

    private void remember() {
        String state = grid.getColumns().stream()
                .filter(column -> offered.containsKey(column.getKey()))
                .map(column -> column.getKey() + "," + wanted.get(column.getKey()) + "," + width(column))
                .collect(Collectors.joining(";"));
        getElement().executeJs("localStorage.setItem('samnak.columns.' + $0, $1)", name, state);
    }

    private static String width(Grid.Column<?> column) {
        return column.getFlexGrow() > 0 ? "" : String.valueOf(column.getWidth());
    }

    private void recall(String state) {
        List<Grid.Column<T>> order = new ArrayList<>();
        for (String entry : state.split(";")) {
            String[] parts = entry.split(",", -1);
            if (parts.length == PARTS && offered.containsKey(parts[0])) {
                Grid.Column<T> column = grid.getColumnByKey(parts[0]);
                boolean visible = Boolean.parseBoolean(parts[1]);
                wanted.put(parts[0], visible);
                if (parts[2].matches("\\d+(\\.\\d+)?(px|rem|em)")) {
                    column.setWidth(parts[2]).setFlexGrow(0);
                }
                order.add(column);
            }
        }
        grid.getColumns().stream().filter(column -> !order.contains(column)).forEach(order::add);
        grid.setColumnOrder(order);
        show(showing);
    }
}
