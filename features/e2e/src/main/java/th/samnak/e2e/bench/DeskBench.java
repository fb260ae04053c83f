package th.samnak.e2e.bench;

import java.util.ArrayList;
import java.util.List;

/** A day at the desk, part by part. */
final class DeskBench implements Bench {

    private static final List<DeskPart> PARTS = List.of(new RegisterPart());

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        List<Line> lines = new ArrayList<>();
        for (DeskPart part : PARTS) {
            lines.addAll(part.measure(place));
        }
        return lines;
    }
}
