package th.samnak.e2e.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import th.samnak.api.access.Caller;
import th.samnak.testing.PostgresServer;

/**
 * What is derived for one person's request in a small office and in a large one, everybody served in turn, in an order without any
 * order. The two take turns, so that both meet the same neighbours on the machine.
 */
final class Growth {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 60;
    private static final int REQUESTS = 5_000;

    private final Counter office;
    private final List<Caller> queue;
    private int next;
    private long told;

    private Growth(Counter office) {
        this.office = office;
        this.queue = office.seated();
        Collections.shuffle(queue, new Random(queue.size()));
    }

    static List<Line> measure(Path folder) throws Exception {
        try (Store one = store(folder.resolve("small")); Store other = store(folder.resolve("large"))) {
            Growth small = new Growth(new Counter(one, 2, 15));
            Growth large = new Growth(new Counter(other, 20, 150));
            Samples few = new Samples();
            Samples many = new Samples();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                boolean counts = round >= WARM_UP;
                small.serve(counts ? few : new Samples());
                large.serve(counts ? many : new Samples());
            }
            String against = "30 units, %d people".formatted(small.queue.size());
            String what = "menu and scope of a person, 3,000 units, %,d people".formatted(large.queue.size());
            return List.of(
                    Line.of(what + ", median", many.median(), "µs").against(few.median(), against),
                    Line.of(what + ", p95", many.p95(), "µs").against(few.p95(), against).goal(Goal.ratioAtMost(2)));
        }
    }

    private static Store store(Path folder) throws SQLException {
        return PostgresServer.available() ? Store.postgres() : Store.derby(folder);
    }

    private void serve(Samples samples) {
        for (int i = 0; i < REQUESTS; i++) {
            Caller person = queue.get(next++ % queue.size());
            long began = System.nanoTime();
            int size = office.serve(person);
            samples.add((System.nanoTime() - began) / 1e3);
            told += size;
        }
        if (told == 0) {
            throw new IllegalStateException("nobody has anything in the menu");
        }
    }
}
