package th.samnak.audit.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of a table's rows is hashed. Its id follows from its content, so that nobody can change it unnoticed.
 *
 * @param keys columns of the primary key, in the order of their names
 * @param columns all that counts, in the order of their names, the tables of parts among them
 * @param when in SQL, empty for all rows
 * @param parts {@code table:owner:order:columns}, the columns parted by semicolons
 * @param files columns that hold the SHA-256 of a stored file
 */
public record Layout(
        String table, List<String> keys, List<String> columns, String when, List<String> parts, List<String> files) {

    private static final int ID = 32;

    public Layout {
        keys = List.copyOf(keys);
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }

    public String id() {
        return Hashes.of(text()).substring(0, ID);
    }

    /** In one line. */
    public String text() {
        return String.join("\t", table, list(keys), list(columns), when, list(parts), list(files));
    }

    public static Layout parse(String text) {
        String[] cells = text.split("\t", -1);
        return new Layout(cells[0], list(cells[1]), list(cells[2]), cells[3], list(cells[4]), list(cells[5]));
    }

    /** @param fields canonical values; an absent one stands for SQL's null */
    public String digest(String salt, String key, Map<String, String> fields) {
        List<String> all = new ArrayList<>(List.of(salt, table, key));
        columns.forEach(column -> {
            all.add(column);
            all.add(value(fields, column));
        });
        return Hashes.of(all.toArray(String[]::new));
    }

    public String marks(String salt, Map<String, String> fields) {
        return columns.stream()
                .map(column -> Hashes.mark(salt, column, value(fields, column)))
                .collect(Collectors.joining());
    }

    private static String value(Map<String, String> fields, String column) {
        String value = fields.get(column);
        return value == null ? "-" : "=" + value;
    }

    private static String list(List<String> names) {
        return String.join(",", names);
    }

    private static List<String> list(String names) {
        return names.isEmpty() ? List.of() : Arrays.asList(names.split(","));
    }
}
