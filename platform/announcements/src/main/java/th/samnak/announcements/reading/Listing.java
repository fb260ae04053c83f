package th.samnak.announcements.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items of one sort of mark that belong together, and what stands before them. */
final class Listing {

    final @Nullable Block introduction;
    final @Nullable Block heading;
    final @Nullable Block parent;
    final List<Block> items = new ArrayList<>();

    Listing(@Nullable Block introduction, @Nullable Block heading, @Nullable Block parent) {
        this.introduction = introduction;
        this.heading = heading;
        this.parent = parent;
    }
}
