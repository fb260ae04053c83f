package th.samnak.audit.chain;

import java.util.ArrayList;
import java.util.List;

/** Everything found; the first hundreds in full, the others counted. */
public final class Breaks {

    private static final int KEPT = 500;

    private final List<Break> found = new ArrayList<>();
    private long count;

    public void add(Break broken) {
        count++;
        if (found.size() < KEPT) {
            found.add(broken);
        }
    }

    public long count() {
        return count;
    }

    public List<Break> found() {
        return List.copyOf(found);
    }
}
