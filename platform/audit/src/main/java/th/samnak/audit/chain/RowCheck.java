package th.samnak.audit.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares rows as they stand with what was last sealed of them. */
public final class RowCheck implements Rows {

    private final Breaks breaks;
    private final Map<String, Layout> layouts;
    private final Map<String, Last> lasts = new HashMap<>();
    private long looked;

    /** @param layouts by id */
    public RowCheck(Breaks breaks, Map<String, Layout> layouts) {
        this.breaks = breaks;
        this.layouts = layouts;
    }

    @Override
    public void sealed(Last last) {
        Layout layout = layouts.get(last.seal().layout());
        if (layout == null) {
            breaks.add(Break.entry("layout-missing", last.number(), last.at()));
        } else {
            lasts.put(id(layout.table(), last.seal().key()), last);
        }
    }

    @Override
    public void standing(String table, String key, Standing row) {
        looked++;
        Last last = lasts.remove(id(table, key));
        if (last == null || last.seal().isGone()) {
            breaks.add(new Break("row-forged", table, key, List.of(), last == null ? "" : last.at()));
            return;
        }
        Layout layout = layouts.get(last.seal().layout());
        if (!last.seal().digest().equals(row.digest(layout, last.seal()))) {
            List<String> fields = last.seal().differing(layout.columns(), row.marks(layout, last.seal()));
            breaks.add(new Break("row-changed", table, key, fields, last.at()));
        }
    }

    /** What is left has been deleted. */
    @Override
    public void end() {
        lasts.values().stream().filter(last -> !last.seal().isGone()).forEach(last -> breaks.add(new Break(
                "row-deleted", layouts.get(last.seal().layout()).table(), last.seal().key(), List.of(), last.at())));
        lasts.clear();
    }

    public long looked() {
        return looked;
    }

    private static String id(String table, String key) {
        return table + " " + key;
    }
}
