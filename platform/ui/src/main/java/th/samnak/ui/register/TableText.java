package th.samnak.ui.register;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows as a table that can be put into a spreadsheet: cells parted by tabs, rows by lines. */
final class TableText {

    private TableText() {}

    static <T> String of(List<Column<T>> columns, List<T> rows) {
        return line(columns, Column::heading) + "\n" + lines(columns, rows);
    }

    static <T> String lines(List<Column<T>> columns, List<T> rows) {
        return rows.stream()
                .map(row -> line(columns, column -> column.told(row)))
                .collect(Collectors.joining("\n"));
    }

    private static <T> String line(List<Column<T>> columns, Function<Column<T>, String> told) {
        return columns.stream().map(column -> cell(told.apply(column))).collect(Collectors.joining("\t"));
    }

    // a spreadsheet must not take what somebody wrote in a letter for a formula
    private static String cell(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        return plain.matches("[=+@\\-][^\\d ].*") ? "'" + plain : plain;
    }
}
