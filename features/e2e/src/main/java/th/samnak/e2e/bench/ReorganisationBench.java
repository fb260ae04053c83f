package th.samnak.e2e.bench;

import java.util.ArrayList;
import java.util.List;
import th.samnak.testing.PostgresServer;

/** How the cost of an organisation grows with its size: what is derived for a person, and what a cut-over of a million records takes. */
final class ReorganisationBench implements Bench {

    @Override
    public String name() {
        return "reorganisation";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        List<Line> lines = new ArrayList<>();
        lines.addAll(Growth.measure(place.work().resolve("growth")));
        if (PostgresServer.available()) {
            lines.addAll(Million.records());
            lines.addAll(Million.letters());
        }
        return lines;
    }
}
