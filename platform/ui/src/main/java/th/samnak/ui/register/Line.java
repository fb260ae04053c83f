package th.samnak.ui.register;

import java.util.Optional;

/**
 * What stands in one line of a register: a row, or the heading of a group of rows.
 *
 * @param <T> a row
 */
sealed interface Line<T> {

    record Entry<T>(T value) implements Line<T> {

        @Override
        public Optional<T> row() {
            return Optional.of(value);
        }
    }

    /** @param value of the chip that groups; empty, as words are, for all rows that have another value; they cannot be opened */
    record Heading<T>(String value, String words, int count, boolean open) implements Line<T> {}

    default Optional<T> row() {
        return Optional.empty();
    }
}
