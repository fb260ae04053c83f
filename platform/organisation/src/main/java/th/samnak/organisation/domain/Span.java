package th.samnak.organisation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Days from the first up to and without the last; without end when that is empty. */
public record Span(LocalDate from, Optional<LocalDate> until) {

    public boolean isEmpty() {
        return until.map(end -> !end.isAfter(from)).orElse(false);
    }

    public boolean overlaps(Span other) {
        return !shared(other).isEmpty();
    }

    public Span shared(Span other) {
        LocalDate begin = from.isAfter(other.from) ? from : other.from;
        Optional<LocalDate> end = until.isEmpty() || other.until.isPresent() && other.until.get().isBefore(until.get())
                ? other.until
                : until;
        return new Span(begin, end);
    }

    /** The first day of this span that none of the others holds. */
    public Optional<LocalDate> firstNotIn(Collection<Span> others) {
        LocalDate reached = from;
        List<Span> inOrder = others.stream().filter(this::overlaps).sorted(Comparator.comparing(Span::from)).toList();
        for (Span next : inOrder) {
            if (next.from.isAfter(reached)) {
                break;
            }
            if (next.until.isEmpty()) {
                return Optional.empty();
            }
            reached = next.until.get().isAfter(reached) ? next.until.get() : reached;
        }
        LocalDate missing = reached;
        return until.map(missing::isBefore).orElse(true) ? Optional.of(missing) : Optional.empty();
    }
}
