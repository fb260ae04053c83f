package th.samnak.studio.drawing;

import java.util.List;
import java.util.Optional;

/**
 * Rows and columns with marked cells.
 *
 * @param columns short names, written upright
 */
public record Matrix(List<String> columns, List<Row> rows) {

    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param cells one for each column, empty where nothing is */
    public record Row(String label, List<Optional<Cell>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param style last part of the house style's class
     * @param sign what stands in the cell: tells the state without colour
     * @param title the whole story in one line
     */
    public record Cell(String style, String sign, String title) {}
}
