package th.samnak.api.rest;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list; the way to the next part is made of it.
 *
 * @param next what the query parameter {@code after} must be for what follows, opaque to others; empty at the end
 */
public record Slice<T>(List<T> items, Optional<String> next) {

    public Slice {
        items = List.copyOf(items);
    }
}
