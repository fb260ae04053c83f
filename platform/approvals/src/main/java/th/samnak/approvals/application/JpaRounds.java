package th.samnak.approvals.application;

import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.demo.DemoProgress;

/**
 * Goes round every few minutes: plans anew what lost its post, and reminds once the morning has come. What was sent is known from the
 * log, so that a stop, however long, neither loses nor doubles anything.
 */
@Component(service = JpaRounds.class, immediate = true)
public final class JpaRounds {

    private static final Logger LOG = LoggerFactory.getLogger(JpaRounds.class);
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final int FIRST_SECONDS = 45;
    private static final int EVERY_SECONDS = 300;

    private final JpaReplanning replanning;
    private final JpaReminders reminders;
    private final DemoProgress demo;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("samnak-approvals").daemon().unstarted(work));

    @Activate
    public JpaRounds(
            @Reference JpaReplanning replanning,
            @Reference JpaReminders reminders,
            @Reference DemoProgress demo,
            @Reference Clock clock) {
        this.replanning = replanning;
        this.reminders = reminders;
        this.demo = demo;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::go, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    private void go() {
        if (!demo.settled()) {
            return;
        }
        try {
            replanning.run();
            if (!LocalTime.now(clock).isBefore(MORNING)) {
                reminders.run();
            }
        } catch (RuntimeException notNow) {
            LOG.warn("Could not go round the waiting matters; tried again in {} s", EVERY_SECONDS, notNow);
        }
    }
}
