package th.samnak.ui.register;

import java.util.List;
import java.util.Optional;

/**
 * Where a register's rows come from, a slice at a time.
 *
 * @param <T> a row: a record out of a query, never an entity
 */
public interface Rows<T> {

    /** The rows of the slice, in its order; fewer at the end. */
    List<T> fetch(Slice slice);

    /** How many rows there are in all, under the filter that stands now. */
    int count();

    /** @param offset from 0; order empty for the register's own */
    record Slice(int offset, int limit, Optional<Order> order) {}

    /** @param column the key of a sortable {@link Column} */
    record Order(String column, boolean descending) {}
}
