package th.samnak.e2e.bench;

import java.util.List;

/** One thing that is measured. */
interface Bench {

    /** As typed after {@code ./samnak bench}. */
    String name();

    /** Measures, and takes a few minutes for it. @throws Exception when there is nothing that could be told */
    List<Line> measure(Place place) throws Exception;
}
