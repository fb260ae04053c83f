package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.samnak.announcements.reading.Mark.Style;

/** The items that are open while the text is gone through: an article, its item, that one's item. */
final class Nesting {

    private static final int DEEPEST = 8;

    private final List<Block> open = new ArrayList<>();
    /** What was open when a paragraph came between; a list may go on behind it. */
    private List<Block> before = List.of();
    private @Nullable Block closedSibling;
    private @Nullable Block lastArticle;

    /** Where an item with this mark belongs: below which other item; null for none. Closes what is deeper. */
    @Nullable Block place(Mark mark, boolean lastOpensList) {
        if (mark.style() == Style.ARTICLE || mark.style() == Style.SECTION) {
            keepTo(0);
            closedSibling = mark.style() == Style.ARTICLE ? lastArticle : null;
            return null;
        }
        if (open.isEmpty() || open.size() == 1 && open.getFirst().article()) {
            goOn(mark);
        }
        if (mark.style() == Style.DECIMAL) {
            return placeDecimal(mark);
        }
        if (lastOpensList && mark.first() && open.size() < DEEPEST) {
            return open.isEmpty() ? null : open.getLast();
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (sort(open.get(i)).sameSort(mark)) {
                return siblingOf(i);
            }
        }
        return open.isEmpty() ? null : open.getLast();
    }

    private @Nullable Block placeDecimal(Mark mark) {
        List<Integer> above = mark.path().subList(0, mark.path().size() - 1);
        for (int i = open.size() - 1; i >= 0; i--) {
            Mark other = sort(open.get(i));
            if (other.sameSort(mark)) {
                return siblingOf(i);
            }
            if (other.path().equals(above) && (other.style().figure() || other.style() == Style.DECIMAL)) {
                keepTo(i + 1);
                return open.get(i);
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (sort(open.get(i)).style() == Style.DECIMAL && sort(open.get(i)).path().size() >= mark.path().size()) {
                return siblingOf(i);
            }
        }
        return open.isEmpty() ? null : open.getLast();
    }

    private @Nullable Block siblingOf(int i) {
        Block parent = open.get(i).parent;
        closedSibling = open.get(i);
        keepTo(i);
        return parent;
    }

    /** The list that an item with this mark continues, after {@link #place}; null when it begins one. */
    @Nullable Listing listing(Mark mark) {
        Block sibling = closedSibling;
        closedSibling = null;
        return sibling != null && sort(sibling).sameSort(mark) ? sibling.listing : null;
    }

    void open(Block item) {
        lastArticle = item.article() ? item : lastArticle;
        open.add(item);
    }

    /** A paragraph came: what was open is closed, but can be gone on with by the very next mark. */
    void close() {
        if (!open.isEmpty()) {
            before = new ArrayList<>(open);
        }
        keepTo(0);
    }

    /** A heading came: nothing goes on behind it. */
    void forget() {
        before = List.of();
    }

    private void goOn(Mark mark) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mark other = sort(before.get(i));
            if (other.style().counted() && other.sameSort(mark) && mark.after(other) == 1) {
                open.clear();
                open.addAll(before.subList(0, i + 1));
                break;
            }
        }
        before = List.of();
    }

    /** Whether an open item, or one that may go on, stands at most so many places before the mark. */
    boolean near(Mark mark, int steps) {
        return near(open, mark, steps) || near(before, mark, Math.min(steps, 1));
    }

    private static boolean near(List<Block> items, Mark mark, int steps) {
        return items.stream().map(Nesting::sort).anyMatch(other -> other.sameSort(mark)
                && (mark.style() == Style.BULLET || mark.after(other) >= 1 && mark.after(other) <= steps));
    }

    /** Whether it is an article after the one before: not one of another text that is spoken of. */
    boolean nextArticle(Mark mark) {
        int steps = lastArticle == null ? 1 : mark.after(sort(lastArticle));
        return steps >= -2 && steps <= 30;
    }

    /** Whether it is the very next article, or the first of all. */
    boolean articleNext(Mark mark) {
        return lastArticle == null ? mark.first() : mark.after(sort(lastArticle)) == 1 && mark.sameSort(sort(lastArticle));
    }

    /** Whether the last item of its list bears the same mark. */
    boolean again(Mark mark) {
        return open.stream().map(Nesting::sort).anyMatch(other -> other.sameSort(mark) && other.path().equals(mark.path()));
    }

    /** Whether 2.1 has a 2 above it, follows a decimal, or begins a count. */
    boolean decimalFits(Mark mark) {
        List<Integer> above = mark.path().subList(0, mark.path().size() - 1);
        return mark.first() && mark.path().getFirst() <= 50
                || open.stream().map(Nesting::sort).anyMatch(other -> other.sameSort(mark) || other.path().equals(above))
                || open.stream().map(Nesting::sort).anyMatch(other -> other.style() == Style.DECIMAL && mark.path().getFirst() <= 50)
                || near(before, mark, 1);
    }

    /** Whether it is the very next: 2.4 after 2.3, or 2.1 right below 2. */
    boolean decimalNext(Mark mark) {
        List<Integer> above = mark.path().subList(0, mark.path().size() - 1);
        return near(open, mark, 1)
                || mark.first() && !open.isEmpty() && sort(open.getLast()).path().equals(above)
                        && (sort(open.getLast()).style().figure() || sort(open.getLast()).style() == Style.DECIMAL);
    }

    int nameless() {
        return open.stream().map(Nesting::sort).filter(mark -> mark.style() == Style.NONE).mapToInt(Mark::place).max().orElse(0) + 1;
    }

    private void keepTo(int size) {
        while (open.size() > size) {
            open.removeLast();
        }
    }

    private static Mark sort(Block item) {
        if (item.mark == null) {
            throw new IllegalStateException("only items are open");
        }
        return item.mark;
    }
}
