package th.samnak.ui.chart;

import java.util.List;

/** Values that can be drawn, and read as a table. What it says is already in the person's language. */
public sealed interface Drawing permits Bars, Days, Ring, Spark {

    /**
     * Draws it as one svg element whose words keep their size however wide it is shown; from 280 px on nothing overlaps.
     *
     * @param name told to a screen reader, one line
     */
    String svg(String name);

    Table table();

    /** Whether there is nothing to see. */
    boolean isEmpty();

    /** What stands behind a chart. @param heads the first is above the names, the others above numbers */
    record Table(List<String> heads, List<List<String>> rows) {

        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
