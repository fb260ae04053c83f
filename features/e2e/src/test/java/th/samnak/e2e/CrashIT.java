package th.samnak.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import th.samnak.e2e.crash.Crashes;
import th.samnak.e2e.crash.Crashes.Outcome;
import th.samnak.testing.PostgresServer;

/**
 * Server and browser are killed in the middle of typing and of signing; {@code ./samnak bench crash} does so fifty times. The
 * seed is printed: {@code -Dsamnak.crash.seed=…} repeats the same moments.
 */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("samnak.crash.rounds", 2);
    private static final int MOST_LOST_MILLIS = 10_000;

    private final Crashes crashes =
            new Crashes(Long.getLong("samnak.crash.seed", System.nanoTime() % 1_000_000), System.out);

    @Test
    void nothing_accepted_is_lost_or_doubled_on_derby(@TempDir Path folder) throws Exception {
        check(crashes.onDerby(folder.resolve("data"), ROUNDS));
    }

    @Test
    void nothing_accepted_is_lost_or_doubled_on_postgresql(@TempDir Path folder) throws Exception {
        assumeTrue(PostgresServer.available());
        check(crashes.onPostgres(folder.resolve("data"), ROUNDS));
    }

    private static void check(Outcome outcome) {
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.fates()).hasSize(ROUNDS);
        assertThat(outcome.mostLostMillis()).isLessThan(MOST_LOST_MILLIS);
    }
}
