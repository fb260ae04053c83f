package th.samnak.api.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that holds for a time by law, and what we knew of it when: valid time and recorded time.
 *
 * @param id of the fact, a UUID; the same in every row that tells of this fact as more became known of it, such as its end
 * @param from first day on which it holds
 * @param until first day on which it no longer holds; empty for no end
 * @param source what lays it down
 * @param ended what lays down its end; empty for no end, or one that was told with the beginning
 * @param recordedAt when it was typed, which may be after it began to hold
 * @param supersededAt when another row took its place; empty for what we know now
 */
public record Dated<T>(
        String id,
        T what,
        LocalDate from,
        Optional<LocalDate> until,
        Citation source,
        Optional<Citation> ended,
        Instant recordedAt,
        Optional<Instant> supersededAt) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    public boolean knownAt(Instant moment) {
        return !recordedAt.isAfter(moment) && supersededAt.map(moment::isBefore).orElse(true);
    }
}
