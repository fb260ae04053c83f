package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A heading, a paragraph, an item or an article, with the items below it. Filled while the text is gone through. */
final class Block {

    enum Sort {
        PARAGRAPH,
        HEADING,
        ITEM,
        PAGE_HEADER
    }

    final Sort sort;
    final @Nullable Mark mark;
    final @Nullable Block parent;
    final int from;
    final List<Block> children = new ArrayList<>();
    int to;
    /** Its place in its list, from 1. */
    int ordinal = 1;
    @Nullable Topic topic;
    @Nullable Listing listing;

    Block(Sort sort, @Nullable Mark mark, @Nullable Block parent, int from, int to) {
        this.sort = sort;
        this.mark = mark;
        this.parent = parent;
        this.from = from;
        this.to = to;
    }

    /** Where its own words begin, behind the mark. */
    int words() {
        return mark == null ? from : Math.min(mark.to(), to);
    }

    String wording(String text) {
        return text.substring(words(), to).replace('\n', ' ').strip();
    }

    boolean item() {
        return sort == Sort.ITEM;
    }

    boolean article() {
        return mark != null && mark.style() == Mark.Style.ARTICLE;
    }

    int level() {
        int level = 1;
        for (Block above = parent; above != null && !above.article(); above = above.parent) {
            level++;
        }
        return level;
    }

    Optional<Block> articleAbove() {
        for (Block above = parent; above != null; above = above.parent) {
            if (above.article()) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }
}
