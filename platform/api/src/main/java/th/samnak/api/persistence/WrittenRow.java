package th.samnak.api.persistence;

import java.util.List;

/**
 * A row that a transaction has inserted, changed or deleted.
 *
 * @param table in lower case
 * @param key values of the primary key in the order of its columns' names, as the driver takes them
 */
public record WrittenRow(String table, List<Object> key) {

    public WrittenRow {
        key = List.copyOf(key);
    }

    /** A row whose key is one column. */
    public static WrittenRow of(String table, Object key) {
        return new WrittenRow(table, List.of(key));
    }
}
