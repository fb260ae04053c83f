package th.samnak.ui.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that were picked, in the order in which they were. */
final class Selection<T> {

    static final int MOST = 1000;

    private final Lines<T> lines;
    private final Runnable changed;
    private final Map<Object, T> picked = new LinkedHashMap<>();
    private int anchor = -1;

    Selection(Lines<T> lines, Runnable changed) {
        this.lines = lines;
        this.changed = changed;
    }

    boolean has(T row) {
        return picked.containsKey(lines.id(row));
    }

    List<T> rows() {
        return List.copyOf(picked.values());
    }

    int size() {
        return picked.size();
    }

    void toggle(T row, int index) {
        if (picked.remove(lines.id(row)) == null) {
            add(List.of(row));
        }
        anchor = index;
        tell(List.of(row));
    }

    /** Picks everything from the row picked last to this one. */
    void extend(int index) {
        List<T> range = lines.between(anchor < 0 ? index : anchor, index);
        add(range);
        anchor = index;
        tell(range);
    }

    /** Goes on picking from one line to the next. */
    void reach(int from, int to) {
        anchor = from < 0 ? to : from;
        extend(to);
    }

    /** Everything that the filter lets through, up to {@link #MOST}. */
    void all() {
        add(lines.all(MOST));
        tell(picked.values());
    }

    void clear() {
        List<T> before = rows();
        picked.clear();
        anchor = -1;
        tell(before);
    }

    private void add(Collection<T> rows) {
        rows.stream().limit(Math.max(0, MOST - picked.size())).forEach(row -> picked.put(lines.id(row), row));
    }

    private void tell(Collection<T> rows) {
        if (rows.size() > 1) {
            lines.refreshAll();
        } else {
            rows.forEach(row -> lines.refreshItem(new Line.Entry<>(row)));
        }
        changed.run();
    }
}
