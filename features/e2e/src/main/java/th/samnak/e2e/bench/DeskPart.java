package th.samnak.e2e.bench;

import java.util.List;

/** One of the things that are done at a desk all day, measured. */
interface DeskPart {

    /** @throws Exception when there is nothing that could be told */
    List<Line> measure(Place place) throws Exception;
}
