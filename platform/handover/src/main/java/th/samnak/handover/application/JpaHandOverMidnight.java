package th.samnak.handover.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Access;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.persistence.Database;
import th.samnak.handover.api.Finding;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.State;

/**
 * Carries out what is planned when its day has come: at midnight, or when the system comes up after it. What is refused stays
 * planned, is told on its screen and tried again every minute.
 */
@Component(service = JpaHandOverMidnight.class, immediate = true)
public final class JpaHandOverMidnight {

    private static final Logger LOG = LoggerFactory.getLogger(JpaHandOverMidnight.class);
    private static final int SECONDS = 5;
    /** Functions that are still starting would be taken for such as stand still; a reorganisation of the day comes first. */
    private static final int UNTIL_STARTED = 25;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Cases cases;
    private final JpaHandOvers handOvers;
    private final Access access;
    private final Clock clock;
    private final Map<String, Long> again = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("samnak-hand-overs").daemon().unstarted(work));

    @Activate
    public JpaHandOverMidnight(
            @Reference(target = "(unit=handover)") Database database,
            @Reference JpaHandOvers handOvers,
            @Reference Access access,
            @Reference Clock clock) {
        this.cases = new Cases(database);
        this.handOvers = handOvers;
        this.access = access;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::watch, UNTIL_STARTED, SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    private void watch() {
        try {
            access.asSystem(() -> {
                look();
                return true;
            });
        } catch (RuntimeException notNow) {
            LOG.debug("Could not look for planned hand-overs", notNow);
        }
    }

    /** As the platform itself. */
    void look() {
        LocalDate today = LocalDate.now(clock);
        long now = System.nanoTime();
        List<HandOver> due = cases.waiting().stream()
                .filter(plan -> plan.state() == State.PLANNED && !plan.wish().occasion().on().isAfter(today))
                .filter(plan -> now - again.getOrDefault(plan.id(), now) >= 0)
                .toList();
        due.forEach(this::carryOut);
    }

    private void carryOut(HandOver plan) {
        try {
            handOvers.carryOut(plan.id());
            again.remove(plan.id());
            LOG.info("The hand-over {} is carried out", plan.id());
        } catch (OfficeException refusal) {
            again.put(plan.id(), System.nanoTime() + MINUTE);
            Finding why = new Finding(refusal.messageKey(), refusal.arguments());
            if (!plan.trouble().map(Finding::messageKey).equals(Optional.of(why.messageKey()))) {
                cases.change(plan.id(), kept -> kept.stopped(why));
                LOG.warn("The hand-over {} cannot be carried out: {} {}", plan.id(), refusal.messageKey(), refusal.arguments());
            }
        } catch (RuntimeException failure) {
            again.put(plan.id(), System.nanoTime() + MINUTE);
            LOG.error("The hand-over {} failed and left everything as it was", plan.id(), failure);
        }
    }
}
