package th.samnak.api.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A row of a file, by the columns that were declared, with what is wrong with it. */
public final class IntakeRow {

    private final int line;
    private final Map<String, String> cells;
    private final List<Fault> faults = new ArrayList<>();

    /** @param line as a spreadsheet counts them, the heading being 1 @param cells by the key of the column */
    public IntakeRow(int line, Map<String, String> cells) {
        this.line = line;
        this.cells = Map.copyOf(cells);
    }

    /** A sentence about a row: message key and arguments. */
    public record Fault(String key, List<Object> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }
    }

    public int line() {
        return line;
    }

    /** What stands in the column, without spaces around it; empty when nothing does, or the file has no such column. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    public void fault(String key, Object... arguments) {
        faults.add(new Fault(key, List.of(arguments)));
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public boolean isGood() {
        return faults.isEmpty();
    }
}
