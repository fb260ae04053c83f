package th.samnak.organisation.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import th.samnak.api.organisation.Dated;

/**
 * A row and how it came to be.
 *
 * @param key of the row; several rows may tell of one fact
 * @param by account of who recorded it
 * @param change the change that it belongs to
 * @param supersededBy the change that superseded it
 * @param undone whether the change was taken back in which this row was written or superseded
 */
public record Entry<T>(
        String key, Dated<T> fact, String by, Optional<String> change, Optional<String> supersededBy, boolean undone) {

    public static <T> Entry<T> of(Dated<T> fact, String by, Optional<String> change) {
        return new Entry<>(UUID.randomUUID().toString(), fact, by, change, Optional.empty(), false);
    }

    public T what() {
        return fact.what();
    }

    public Span span() {
        return new Span(fact.from(), fact.until());
    }

    public Entry<T> superseded(Instant at, Optional<String> byChange) {
        return new Entry<>(key, with(fact, fact.recordedAt(), Optional.of(at)), by, change, byChange, undone);
    }

    public Entry<T> asUndone() {
        return new Entry<>(key, fact, by, change, supersededBy, true);
    }

    /** Known again from the moment on, as a row of its own. */
    public Entry<T> again(Instant at) {
        return Entry.of(with(fact, at, Optional.empty()), by, change);
    }

    private static <T> Dated<T> with(Dated<T> fact, Instant recorded, Optional<Instant> superseded) {
        return new Dated<>(
                fact.id(), fact.what(), fact.from(), fact.until(), fact.source(), fact.ended(), recorded, superseded);
    }
}
