package th.samnak.ui.register;

import java.util.List;

/**
 * Where a register's rows come from, a slice at a time.
 *
 * @param <T> a row: a record out of a query, never an entity
 */
public interface Rows<T> {

    /** The rows of the slice, in the register's own order; fewer at the end. */
    List<T> fetch(Slice slice);

    /** How many rows there are in all, under the filter that stands now. */
    int count();

    /** @param offset from 0 */
    record Slice(int offset, int limit) {}
}
