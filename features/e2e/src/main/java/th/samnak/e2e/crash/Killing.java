package th.samnak.e2e.crash;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Something that is killed after a while, whatever the others do meanwhile. */
final class Killing {

    private final CompletableFuture<Long> done;

    private Killing(CompletableFuture<Long> done) {
        this.done = done;
    }

    static Killing of(Runnable kill, long afterMillis) {
        Executor later = CompletableFuture.delayedExecutor(afterMillis, TimeUnit.MILLISECONDS);
        return new Killing(CompletableFuture.supplyAsync(
                () -> {
                    long moment = System.nanoTime();
                    kill.run();
                    return moment;
                },
                later));
    }

    boolean isOver() {
        return done.isDone();
    }

    /** Waits for it. @return the moment, as {@link System#nanoTime} */
    long moment() {
        return done.join();
    }
}
