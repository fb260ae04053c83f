package th.samnak.documents.sheet;

import java.util.ArrayList;
import java.util.List;
import th.samnak.api.errors.RuleViolation;

/** Collects rows while there are not too many of them. */
final class SheetLimits {

    private static final int MOST_COLUMNS = 500;

    private final int mostRows;
    private final List<List<String>> rows = new ArrayList<>();

    SheetLimits(int mostRows) {
        this.mostRows = mostRows;
    }

    void column(int index) {
        if (index >= MOST_COLUMNS) {
            throw new RuleViolation("documents.sheet.too-many-columns", MOST_COLUMNS);
        }
    }

    /** @param index from 0; rows that the file leaves out are empty */
    void row(int index, List<String> cells) {
        boolean empty = cells.stream().allMatch(String::isEmpty);
        if (empty) {
            return;
        }
        if (index >= mostRows) {
            throw new RuleViolation("documents.sheet.too-many-rows", mostRows);
        }
        while (rows.size() < index) {
            rows.add(List.of());
        }
        rows.add(List.copyOf(cells));
    }

    List<List<String>> rows() {
        if (rows.isEmpty()) {
            throw new RuleViolation("documents.sheet.empty");
        }
        return rows;
    }
}
