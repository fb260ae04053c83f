package th.samnak.e2e.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import th.samnak.testing.system.RunningSamnak;

/** Two hundred people who are signed in at once and do their day: look, read, look up, write, hand in. */
final class DayBench implements Bench {

    private static final int PEOPLE = Integer.getInteger("samnak.day.people", 200);
    private static final int MINUTES = Integer.getInteger("samnak.day.minutes", 5);
    private static final int WARMING = 12;
    private static final int SETTLING_MILLIS = 15_000;
    private static final double KIB = 1024;

    @Override
    public String name() {
        return "day";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        try (RunningSamnak samnak = RunningSamnak.demo(place.work().resolve("day")).ready()) {
            for (int i = 0; i < 180 && !samnak.mustDo("demo:list").contains("correspondence"); i++) {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1)); // its letters are still being written
            }
            URI address = samnak.address();
            Heap heap = new Heap(samnak);
            try (DeskWork alone = new DeskWork(address, WARMING)) {
                alone.scriptOnceEach();
            }
            Map<DeskWork.Deed, Samples> quiet;
            try (DeskWork alone = new DeskWork(address, 1)) {
                for (int i = 0; i < WARMING; i++) {
                    alone.scriptOnceEach();
                }
                quiet = alone.samples();
            }
            Thread.sleep(SETTLING_MILLIS);
            long before = heap.used();
            try (DeskWork all = new DeskWork(address, PEOPLE)) {
                Thread.sleep(SETTLING_MILLIS);
                long signedIn = heap.used();
                all.work(TimeUnit.MINUTES.toNanos(MINUTES));
                Thread.sleep(SETTLING_MILLIS);
                long working = heap.used();
                return lines(all, quiet, (signedIn - before) / KIB / PEOPLE, (working - before) / KIB / PEOPLE);
            }
        }
    }

    private static List<Line> lines(DeskWork all, Map<DeskWork.Deed, Samples> quiet, double atHome, double atWork) {
        all.failures().stream().limit(10).forEach(System.out::println);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("people signed in at once", PEOPLE, ""));
        lines.add(Line.of("errors", all.failures().size(), "").goal(Goal.atMost(0, "")));
        lines.add(Line.of("acts a minute", all.count() / (double) MINUTES, ""));
        all.samples().forEach((deed, samples) ->
                lines.add(Line.of("p95: " + deed.words(), samples.p95(), "ms").against(quiet.get(deed).p95(), "one person alone")));
        lines.add(Line.of("heap per session, at the end of the day", atWork, "KiB")
                .against(atHome, "home page open").goal(Goal.atMost(400, "KiB")));
        return lines;
    }
}
