package th.samnak.api.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * How the rows of one table are protected. All columns count, those named in {@code without} and {@code version} excepted; the key
 * is the table's primary key.
 *
 * @param table in lower case
 * @param when a condition in SQL on the table's columns, prefixed by {@code t.}: rows count only while it holds; empty for all
 * @param without columns that may change without an act
 * @param parts rows of other tables that belong to a row
 * @param files columns that hold the SHA-256 of a stored file, whose bytes are looked at as well
 */
public record Protection(String table, String when, List<String> without, List<Part> parts, List<String> files) {

    public Protection {
        without = List.copyOf(without);
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }

    /** Every row, every column. */
    public static Protection of(String table) {
        return new Protection(table, "", List.of(), List.of(), List.of());
    }

    public Protection when(String condition) {
        return new Protection(table, condition, without, parts, files);
    }

    public Protection without(String... columns) {
        return new Protection(table, when, List.of(columns), parts, files);
    }

    public Protection files(String... columns) {
        return new Protection(table, when, without, parts, List.of(columns));
    }

    /** As {@link #files}, but the file is no longer there once another column has that value. */
    public Protection fileUnless(String column, String other, String value) {
        List<String> more = new ArrayList<>(files);
        more.add(column + "!" + other + "=" + value);
        return new Protection(table, when, without, parts, more);
    }

    /** @param owner the column of the other table that names the row; @param order the column that puts them in order */
    public Protection part(String other, String owner, String order) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(other, owner, order));
        return new Protection(table, when, without, more, files);
    }

    /** Rows of another table that belong to a row whose key is one column. */
    public record Part(String table, String owner, String order) {}
}
