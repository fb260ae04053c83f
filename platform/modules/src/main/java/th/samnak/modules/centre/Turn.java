package th.samnak.modules.centre;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.modules.Words;
import th.samnak.modules.journal.Act;

/** One act at a time; whoever comes second is told who is doing what. */
final class Turn {

    private static final long PATIENCE_MILLIS = 1_000;

    private final Semaphore free = new Semaphore(1);
    private volatile @Nullable String goingOn;

    /**
     * Waits a moment for its turn.
     *
     * @throws RuleViolation if somebody else is at it for longer
     */
    Going take(Act act, String subject, String account) {
        return take(Words.say("modules.act." + act.word(), subject), account);
    }

    Going take(String what, String account) {
        try {
            if (!free.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new RuleViolation("modules.error.busy", String.valueOf(goingOn));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("modules.error.busy", String.valueOf(goingOn));
        }
        goingOn = Words.say("modules.act.by", what, account);
        return () -> {
            goingOn = null;
            free.release();
        };
    }

    /** Closed when the act is over. */
    interface Going extends AutoCloseable {
        @Override
        void close();
    }
}
