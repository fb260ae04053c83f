package th.samnak.api.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param total how many the person may find in all; while typing, from {@link TextIndex.Hits#MANY} on it stands for that many and more
 * @param found a page of them, the best first
 */
public record Findings(long total, List<Finding> found) {

    public static final Findings NONE = new Findings(0, List.of());

    public Findings {
        found = List.copyOf(found);
    }
}
