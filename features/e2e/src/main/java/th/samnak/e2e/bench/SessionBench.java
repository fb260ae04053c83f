package th.samnak.e2e.bench;

import java.util.ArrayList;
import java.util.List;
import th.samnak.e2e.Chromium;
import th.samnak.e2e.Desk;
import th.samnak.testing.system.RunningSamnak;

/**
 * What the server keeps of a signed-in person: first with the home page open, then with a register. Each has a real browser
 * window, because a browser asks for rows and sizes that no script would ask for.
 */
final class SessionBench implements Bench {

    private static final int WARMING = 6;
    private static final int SESSIONS = 20;
    /** Browsers hold spare connections for a minute, and say once in that time what they have seen. */
    private static final int SETTLING_MILLIS = 65_000;
    private static final double KIB = 1024;
    private static final String REGISTER = "/correspondence/registers";

    @Override
    public String name() {
        return "session";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        List<Desk> desks = new ArrayList<>();
        try (RunningSamnak samnak = RunningSamnak.demo(place.work().resolve("session")).ready();
                Chromium chromium = Chromium.launch()) {
            Heap heap = new Heap(samnak);
            for (int i = 0; i < WARMING; i++) { // whatever is made once for all is made now
                desks.add(register(home(chromium, samnak)));
            }
            long before = settled(heap);
            List<Desk> counted = new ArrayList<>();
            for (int i = 0; i < SESSIONS; i++) {
                counted.add(home(chromium, samnak));
            }
            long atHome = settled(heap);
            counted.forEach(SessionBench::register);
            long atRegister = settled(heap);
            double empty = (atHome - before) / KIB / SESSIONS;
            double full = (atRegister - before) / KIB / SESSIONS;
            desks.addAll(counted);
            return List.of(
                    Line.of("heap per session, register open", full, "KiB")
                            .against(empty, "home page open").goal(Goal.atMost(300, "KiB")),
                    Line.of("heap in use, " + WARMING + " sessions", before / KIB / KIB, "MiB"));
        } finally {
            desks.clear();
        }
    }

    private static long settled(Heap heap) throws Exception {
        Thread.sleep(SETTLING_MILLIS);
        return heap.used();
    }

    private static Desk home(Chromium chromium, RunningSamnak samnak) {
        Desk desk = Desk.at(chromium, samnak.address()).signIn("wilai");
        desk.page().locator("nav a").first().waitFor();
        return desk;
    }

    private static Desk register(Desk desk) {
        desk.open(REGISTER);
        desk.page().locator("vaadin-grid-cell-content").first().waitFor();
        return desk;
    }
}
