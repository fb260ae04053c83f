package th.samnak.ui.register;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import th.samnak.api.desk.SavedView;

/**
 * How a person looks at a register: what is filtered, which columns, in which order, in which groups. It stands in the address, so
 * that a link shows the same; what is not filter is kept on the server from one time to the next.
 */
final class Look<T> {

    static final String COLUMNS = "cols";
    static final String WIDTHS = "wide";
    static final String SORT = "sort";
    static final String GROUP = "group";
    static final String FACE = "as";
    static final String VIEW = "view";
    static final String AT = "at";
    private static final Set<String> NAMES = Set.of(COLUMNS, WIDTHS, SORT, GROUP, FACE, VIEW, AT);

    private final Grid<Line<T>> grid;
    private final Lines<T> lines;
    private final ColumnChoice<T> choice;
    private final Supplier<Optional<FilterBar>> bar;
    private final SavedLooks saved;
    private String face = "";
    private String view = "";
    private String at = "";
    private Map<String, String> others = Map.of();

    Look(Grid<Line<T>> grid, Lines<T> lines, ColumnChoice<T> choice, Supplier<Optional<FilterBar>> bar, SavedLooks saved) {
        this.grid = grid;
        this.lines = lines;
        this.choice = choice;
        this.bar = bar;
        this.saved = saved;
    }

    /** Reads the address; an address that says nothing shows the list as the person left it, but unfiltered. */
    void read(UI tab) {
        Map<String, String> asked = new LinkedHashMap<>();
        Map<String, String> foreign = new LinkedHashMap<>();
        tab.getActiveViewLocation().getQueryParameters().getParameters().forEach((name, values) ->
                (isMine(name) ? asked : foreign).put(name, values.getFirst()));
        others = foreign;
        if (asked.isEmpty()) {
            Optional<SavedView> left = saved.lastView();
            apply(left.map(it -> with(it.state(), it.id())).orElseGet(saved::last));
            if (!state().isEmpty()) {
                write(tab);
            }
        } else {
            Optional<SavedView> kept = Optional.ofNullable(asked.get(VIEW)).flatMap(saved::view).filter(saved::isSaved);
            Map<String, String> whole = new LinkedHashMap<>(kept.map(it -> asked.size() == 1 ? it.state() : widths(it)).orElseGet(saved::last));
            whole.putAll(asked);
            apply(whole);
            saved.keepView(view);
        }
    }

    /** Takes over a state; what it does not name is as the function has it. */
    void apply(Map<String, String> state) {
        bar.get().ifPresent(it -> it.apply(state));
        choice.apply(state.getOrDefault(COLUMNS, ""), state.getOrDefault(WIDTHS, ""));
        Optional<Rows.Sorting> order = Optional.ofNullable(state.get(SORT)).map(Rows.Sorting::parse)
                .filter(it -> choice.ordered().stream().anyMatch(column -> column.canSort() && column.key().equals(it.column())));
        lines.order(order);
        grid.sort(order.map(it -> List.of(new GridSortOrder<>(grid.getColumnByKey(it.column()),
                it.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))).orElse(List.of()));
        lines.group(state.getOrDefault(GROUP, ""));
        face = state.getOrDefault(FACE, "");
        view = state.getOrDefault(VIEW, "");
        at = state.getOrDefault(AT, "");
    }

    /** The whole state, as a view keeps it. */
    Map<String, String> state() {
        Map<String, String> state = new LinkedHashMap<>(bar.get().map(FilterBar::state).orElse(Map.of()));
        state.putAll(layout());
        return state;
    }

    /** Something was changed: the address follows, and what is not filter is kept. */
    void changed(UI tab) {
        write(tab);
        keep();
    }

    /** Another view is the one shown, without anything else being changed. */
    void shows(UI tab, String id) {
        view = id;
        write(tab);
        saved.keepView(id);
    }

    String view() {
        return view;
    }

    String face() {
        return face;
    }

    void face(String other) {
        face = other;
        at = "";
    }

    /** The month that a calendar shows; empty for this one. */
    String at() {
        return at;
    }

    void at(String month) {
        at = month;
    }

    private Map<String, String> layout() {
        Map<String, String> layout = new LinkedHashMap<>();
        put(layout, COLUMNS, choice.columns());
        put(layout, WIDTHS, choice.widths());
        put(layout, SORT, lines.order().map(Rows.Sorting::state).orElse(""));
        put(layout, GROUP, lines.grouping());
        put(layout, FACE, face);
        return layout;
    }

    private void write(UI tab) {
        Map<String, String> address = new LinkedHashMap<>(others);
        put(address, VIEW, view);
        address.putAll(without(state(), WIDTHS));
        put(address, AT, at);
        Location here = new Location(tab.getActiveViewLocation().getPath(), QueryParameters.simple(address));
        tab.getPage().getHistory().replaceState(null, here);
    }

    private void keep() {
        if (view.isEmpty() || SavedLooks.ALL.equals(view)) {
            saved.keepLast(layout());
        }
    }

    private boolean isMine(String name) {
        return NAMES.contains(name) || bar.get().map(it -> it.names().contains(name)).orElse(false);
    }

    private static Map<String, String> widths(SavedView view) {
        return Map.of(WIDTHS, view.state().getOrDefault(WIDTHS, ""));
    }

    private static void put(Map<String, String> state, String name, String value) {
        if (!value.isEmpty()) {
            state.put(name, value);
        }
    }

    private static Map<String, String> with(Map<String, String> state, String view) {
        Map<String, String> more = new LinkedHashMap<>(state);
        put(more, VIEW, view);
        return more;
    }

    private static Map<String, String> without(Map<String, String> state, String name) {
        Map<String, String> less = new LinkedHashMap<>(state);
        less.remove(name);
        return less;
    }
}
