package th.samnak.e2e.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import th.samnak.search.LuceneTextIndex;
import th.samnak.search.SearchTables;
import th.samnak.search.queue.JpaIndexQueue;
import th.samnak.testing.PostgresServer;

/**
 * Eight clerks register letters at the one central desk, all in the same series of numbers. Product and yardstick take turns, so
 * that both meet tables of the same size and the same neighbours on the machine. A letter counts when it is in the search index too: the
 * product's time runs until that is done. Both are run warm for long enough that the compiler has come to rest, as in an office's
 * server by nine in the morning.
 */
final class NumbersBench implements Bench {

    private static final int CLERKS = 8;
    private static final int WARM_UP_SECONDS = 24;
    private static final int SECONDS = 4;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public List<Line> measure(Place place) throws Exception {
        List<Line> lines = new ArrayList<>();
        Path folder = place.work().resolve("numbers");
        System.setProperty("samnak.data", folder.toString());
        LuceneTextIndex texts = new LuceneTextIndex();
        try (Store derby = Store.derby(folder)) {
            lines.add(measure(derby, texts));
        }
        if (PostgresServer.available()) {
            try (Store postgres = Store.postgres()) {
                lines.add(measure(postgres, texts));
            }
        }
        return lines;
    }

    private static Line measure(Store store, LuceneTextIndex texts) throws Exception {
        Samples product = new Samples();
        Samples bare = new Samples();
        JpaIndexQueue queue = new JpaIndexQueue(store.open(new SearchTables()), store.doors().transactions(), texts);
        Registry registry = new Registry(store, queue, texts);
        try (ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            BareInserts inserts = new BareInserts(store.doors().connections().pool(), registry.register(new Letters(0).next()));
            rate(clerks, WARM_UP_SECONDS, clerk -> end -> register(registry, clerk, end), texts::finish);
            rate(clerks, WARM_UP_SECONDS, clerk -> inserts::writeUntil, () -> {});
            for (int round = 0; round < ROUNDS; round++) {
                product.add(rate(clerks, SECONDS, clerk -> end -> register(registry, clerk, end), texts::finish));
                bare.add(rate(clerks, SECONDS, clerk -> inserts::writeUntil, () -> {}));
            }
            prove(store);
            queue.stop();
            return Line.of("letters registered on " + store.name(), product.median(), "1/s")
                    .against(bare.median(), "bare JDBC, the same %d rows".formatted(inserts.rows()))
                    .goal(Goal.ratioAtLeast(0.4));
        }
    }

    private static long register(Registry registry, int clerk, long end) {
        Letters letters = new Letters(System.nanoTime() + clerk);
        long count = 0;
        while (System.nanoTime() < end) {
            registry.register(letters.next());
            count++;
        }
        return count;
    }

    /** How many a second, all clerks together, what is left to do afterwards included. */
    private static double rate(ExecutorService clerks, int seconds, IntFunction<Clerk> clerk, Runnable afterwards)
            throws Exception {
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<Long>> work = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            Clerk one = clerk.apply(i);
            work.add(() -> one.workUntil(end));
        }
        long count = 0;
        for (Future<Long> done : clerks.invokeAll(work)) {
            count += done.get();
        }
        afterwards.run();
        return count / ((System.nanoTime() - began) / 1e9);
    }

    /** Figures of a register with a gap would be worth nothing. */
    private static void prove(Store store) throws SQLException {
        try (Connection connection = store.doors().connections().connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*), min(entry_no), max(entry_no), count(distinct entry_no) from correspondence_register")) {
            found.next();
            int rows = found.getInt(1);
            if (found.getInt(2) != 1 || found.getInt(3) != rows || found.getInt(4) != rows) {
                throw new IllegalStateException("the register has a gap or a number twice");
            }
        }
    }

    private interface Clerk {
        long workUntil(long end) throws SQLException;
    }
}
