package th.samnak.ui.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a register's rows come from, a slice at a time.
 *
 * @param <T> a row: a record out of a query, never an entity
 */
public interface Rows<T> {

    /** The rows of the slice, in the order asked for or else in the register's own; fewer at the end. */
    List<T> fetch(Slice slice);

    /** How many rows there are in all, under the filter that stands now. */
    int count();

    /**
     * How many rows there are for each value of a choice by which they can be grouped, when one query tells; empty when it does not,
     * and each value is counted by itself. What is left out has none.
     */
    default Map<String, Integer> counts(String chip) {
        return Map.of();
    }

    /** @param offset from 0; order asked for by the person, empty for the register's own */
    record Slice(int offset, int limit, Optional<Sorting> order) {

        public Slice(int offset, int limit) {
            this(offset, limit, Optional.empty());
        }
    }

    /** @param column key of a column that was declared sortable */
    record Sorting(String column, boolean descending) {

        static Sorting parse(String state) {
            return state.startsWith("-") ? new Sorting(state.substring(1), true) : new Sorting(state, false);
        }

        String state() {
            return descending ? "-" + column : column;
        }
    }
}
