package th.samnak.correspondence.letter.application;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many the caller may see in all
 */
public record Page<R>(List<R> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
