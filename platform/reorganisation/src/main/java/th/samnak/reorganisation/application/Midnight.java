package th.samnak.reorganisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
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
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.OfficeException;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Reorganisations;

/** Carries out what is planned when its day has come: at midnight, or when the system comes up after it. */
@Component(service = Midnight.class, immediate = true)
public final class Midnight {

    private static final Logger LOG = LoggerFactory.getLogger(Midnight.class);
    private static final int SECONDS = 5;

    private final Reorganisations reorganisations;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final Set<String> refused = new HashSet<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("samnak-midnight").daemon().unstarted(work));

    @Activate
    public Midnight(
            @Reference Reorganisations reorganisations,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.reorganisations = reorganisations;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    private void look() {
        try {
            LocalDate today = LocalDate.now(clock);
            access.asSystem(() -> {
                reorganisations.list().stream()
                        .filter(plan -> plan.state() == Plan.State.PLANNED && !plan.effective().isAfter(today))
                        .sorted(java.util.Comparator.comparing(Plan::effective))
                        .forEach(this::carryOut);
                return true;
            });
        } catch (RuntimeException notNow) {
            LOG.debug("Could not look for planned reorganisations", notNow);
        }
    }

    /** What is refused stays planned and is tried again; it is told once. */
    private void carryOut(Plan plan) {
        try {
            reorganisations.cutOver(plan.id());
            LOG.info("The reorganisation {} is carried out", plan.id());
            refused.remove(plan.id());
        } catch (OfficeException refusal) {
            if (refused.add(plan.id())) {
                audit.recordRegardless("system", "reorganisation.refused", "reorganisation:plan:" + plan.id(), refusal.messageKey());
                LOG.warn("The reorganisation {} cannot be carried out: {} {}", plan.id(), refusal.messageKey(), refusal.arguments());
            }
        }
    }
}
