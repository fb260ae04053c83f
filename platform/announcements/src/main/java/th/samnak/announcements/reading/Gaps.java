package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import th.samnak.announcements.api.Finding;
import th.samnak.announcements.api.Span;

/** Looks whether the marks of a list follow each other. */
final class Gaps {

    /** A jump farther than this is not a gap but another count. */
    private static final int FARTHEST = 12;

    private final Reading reading;

    Gaps(Reading reading) {
        this.reading = reading;
    }

    /** @param before the item that the missing mark would stand in front of */
    record Missing(String label, Block before) {}

    /** Tells of duplicates and disorder, and gives the marks that are jumped over. */
    List<Missing> of(Listing listing) {
        List<Missing> missing = new ArrayList<>();
        Mark first = listing.items.getFirst().mark;
        if (first == null || !first.style().counted()) {
            return missing;
        }
        Set<Integer> there = new HashSet<>();
        listing.items.forEach(item -> addAll(mark(item), there));
        Set<Integer> seen = new HashSet<>();
        int highest = begins(first);
        for (Block item : listing.items) {
            Mark mark = mark(item);
            if (!seen.add(mark.place())) {
                reading.finding(Finding.Kind.MARK_TWICE, at(mark), mark.label());
            } else if (mark.place() < highest) {
                reading.finding(Finding.Kind.MARK_OUT_OF_ORDER, at(mark), mark.label(), mark.labelAt(highest));
            } else if (mark.place() - highest <= FARTHEST) {
                jumped(item, highest, there, missing);
            } else {
                reading.finding(Finding.Kind.MARK_OUT_OF_ORDER, at(mark), mark.label(), mark.labelAt(Math.max(highest, 1)));
            }
            highest = Math.max(highest, mark.through());
        }
        return missing;
    }

    private static void addAll(Mark mark, Set<Integer> places) {
        for (int place = mark.place(); place <= mark.through() && place < mark.place() + 1000; place++) {
            places.add(place);
        }
    }

    /** An excerpt may begin anywhere in the articles; other lists begin with their first mark. */
    private static int begins(Mark first) {
        return first.style() == Mark.Style.ARTICLE || first.style() == Mark.Style.SECTION || first.place() > FARTHEST ? first.place() - 1 : 0;
    }

    private void jumped(Block item, int highest, Set<Integer> there, List<Missing> missing) {
        Mark mark = mark(item);
        for (int place = highest + 1; place < mark.place(); place++) {
            if (there.contains(place) || mark.style().lettered() && mark.labelAt(place).equals("ฆ")) {
                continue;
            }
            String label = mark.labelAt(place);
            missing.add(new Missing(label, item));
            String former = place == 1 ? "–" : mark.labelAt(highest == 0 ? 1 : highest);
            reading.finding(Finding.Kind.MARK_MISSING, reading.source.span(mark.from(), mark.from()), label, former, mark.label());
        }
    }

    private Span at(Mark mark) {
        return reading.span(mark.from(), mark.to());
    }

    private static Mark mark(Block item) {
        if (item.mark == null) {
            throw new IllegalStateException("an item has a mark");
        }
        return item.mark;
    }
}
