package th.samnak.audit.chain;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Follows the chain entry by entry, in the order of the numbers, and compares it with the anchors. */
public final class ChainCheck {

    private final Breaks breaks;
    private final NavigableMap<Long, Anchor> anchors = new TreeMap<>();
    private long last;
    private String stored = Hashes.GENESIS;
    private String computed = Hashes.GENESIS;
    private String lastGood = "";
    private boolean resuming;

    public ChainCheck(Breaks breaks, List<Anchor> anchors) {
        this.breaks = breaks;
        anchors.forEach(anchor -> this.anchors.put(anchor.number(), anchor));
    }

    public void entry(Line line) {
        if (line.number() <= last) {
            breaks.add(Break.entry("entry-twice", line.number(), lastGood));
            return;
        }
        missing(line.number());
        String afterStored = line.after(stored);
        boolean follows = line.hash().equals(afterStored) || line.hash().equals(line.after(computed));
        if (!follows && !resuming) {
            breaks.add(Break.entry("entry-changed", line.number(), lastGood));
        } else {
            lastGood = line.at();
        }
        resuming = false;
        computed = line.after(computed);
        stored = line.hash();
        last = line.number();
        anchored(line);
    }

    private void missing(long number) {
        for (long gap = last + 1; gap < number; gap++) {
            breaks.add(Break.entry("entry-missing", gap, lastGood));
            resuming = true;
            if (gap - last > 1000) {
                return;
            }
        }
    }

    private void anchored(Line line) {
        Anchor anchor = anchors.remove(line.number());
        if (anchor != null && !anchor.hash().equals(line.hash())) {
            breaks.add(Break.entry("anchor-differs", line.number(), anchor.at()));
        }
    }

    /** @param headNumber what the database says is the last number, -1 when it says nothing */
    public void end(long headNumber, String headHash) {
        if (!anchors.isEmpty() && anchors.lastKey() > last) {
            breaks.add(Break.entry("tail-missing", anchors.lastKey(), anchors.lastEntry().getValue().at()));
        } else if (headNumber >= 0 && (headNumber != last || !headHash.equals(stored))) {
            breaks.add(Break.entry("tail-missing", headNumber, lastGood));
        }
    }

    public long last() {
        return last;
    }

    public String head() {
        return stored;
    }
}
