package th.samnak.e2e.bench;

import java.util.List;

/** One of the things that are done at a desk all day, measured. */
interface DeskPart {

    /** One word, by which it can be asked for alone. */
    String name();

    /** @throws Exception when there is nothing that could be told */
    List<Line> measure(Place place) throws Exception;
}
