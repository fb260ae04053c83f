package th.samnak.e2e.bench;

import java.util.ArrayList;
import java.util.List;
import th.samnak.e2e.crash.Crashes;
import th.samnak.e2e.crash.Crashes.Outcome;

/** Kills server and browser fifty times in the middle of typing and of signing: half of it on each database. */
final class CrashBench implements Bench {

    private static final int ROUNDS = Integer.getInteger("samnak.crash.rounds", 50);
    /** What the screens promise, and what a busy machine takes longer. */
    private static final int MOST_LOST_MILLIS = 5_000;

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        Crashes crashes = new Crashes(Long.getLong("samnak.crash.seed", System.nanoTime() % 1_000_000), System.out);
        int half = ROUNDS / 2;
        List<Line> lines = new ArrayList<>(lines("PostgreSQL", crashes.onPostgres(place.work().resolve("postgres"), half)));
        lines.addAll(lines("Derby", crashes.onDerby(place.work().resolve("derby"), ROUNDS - half)));
        return lines;
    }

    private static List<Line> lines(String database, Outcome outcome) {
        outcome.faults().forEach(System.out::println);
        return List.of(
                Line.of("kills, " + database, outcome.fates().size(), ""),
                Line.of("acts confirmed before the kill, " + database, outcome.confirmed(), ""),
                Line.of("acts done unseen, " + database, outcome.unseen(), ""),
                Line.of("lost, doubled or left behind, " + database, outcome.faults().size(), "").goal(Goal.atMost(0, "")),
                Line.of("oldest word lost, " + database, outcome.mostLostMillis(), "ms").goal(Goal.atMost(MOST_LOST_MILLIS, "ms")));
    }
}
