package th.samnak.api.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;

/** A place in a list that is ordered by time and id, for {@link Slice#next}: pages that follow neither skip nor repeat a row. */
public record Mark(Instant at, String id) {

    /** Reads the query parameter {@code after}; empty for the beginning. @throws RuleViolation when it is not one */
    public static Optional<Mark> read(String after) {
        int sign = after.indexOf('_');
        if (after.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Mark(Instant.parse(after.substring(0, Math.max(sign, 0))), after.substring(sign + 1)));
        } catch (DateTimeException e) {
            throw RuleViolation.of("after", "rest.error.after");
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
