package th.samnak.e2e.bench;

import java.util.ArrayList;
import java.util.List;

/** A day at the desk, part by part; {@code -Dsamnak.desk.parts=register,search} measures these only. */
final class DeskBench implements Bench {

    private static final List<DeskPart> PARTS = List.of(new RegisterPart(), new ApprovalsPart(), new MillionSearchPart());
    private static final String ONLY = System.getProperty("samnak.desk.parts", "");

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        List<Line> lines = new ArrayList<>();
        for (DeskPart part : PARTS) {
            if (ONLY.isEmpty() || List.of(ONLY.split(",")).contains(part.name())) {
                lines.addAll(part.measure(place));
            }
        }
        return lines;
    }
}
