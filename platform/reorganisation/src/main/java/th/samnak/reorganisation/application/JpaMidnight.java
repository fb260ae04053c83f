package th.samnak.reorganisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.persistence.Database;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.blueprint.Endings;
import th.samnak.reorganisation.blueprint.Outcome;

/**
 * Carries out what is planned when its day has come: at midnight, or when the system comes up after it. What is refused stays
 * planned and is tried again; it is told once.
 */
@Component(service = JpaMidnight.class, immediate = true)
public final class JpaMidnight {

    private static final Logger LOG = LoggerFactory.getLogger(JpaMidnight.class);
    private static final int SECONDS = 5;
    /** Functions that are still starting would be taken for such as stand still. */
    private static final int UNTIL_STARTED = 15;
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Plans plans;
    private final JpaReorganisations reorganisations;
    private final Organisation organisation;
    private final JpaAwaiting awaiting;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final Set<String> refused = new HashSet<>();
    private final Map<String, Long> again = new HashMap<>();
    private final Map<String, Long> sweeps = new HashMap<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("samnak-midnight").daemon().unstarted(work));

    @Activate
    public JpaMidnight(
            @Reference(target = "(unit=reorganisation)") Database database,
            @Reference OrganisationBook book,
            @Reference JpaReorganisations reorganisations,
            @Reference Organisation organisation,
            @Reference JpaAwaiting awaiting,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.plans = new Plans(database, book);
        this.reorganisations = reorganisations;
        this.organisation = organisation;
        this.awaiting = awaiting;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        timer.schedule(() -> watch(this::expect), 0, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(() -> watch(this::look), UNTIL_STARTED, SECONDS, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(() -> watch(reorganisations::makeUpCertificates), UNTIL_STARTED, SECONDS * 12, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    private void watch(Runnable work) {
        try {
            access.asSystem(() -> {
                work.run();
                return true;
            });
        } catch (RuntimeException notNow) {
            LOG.debug("Could not look for planned reorganisations", notNow);
        }
    }

    /** Blocks the units that are due to end, then carries out what is due. */
    void look() {
        expect();
        LocalDate today = LocalDate.now(clock);
        long now = System.nanoTime();
        List<Plan> due = plans.waiting().stream()
                .filter(plan -> !plan.effective().isAfter(today) && now - again.getOrDefault(plan.id(), now) >= 0)
                .toList();
        due.forEach(this::carryOut);
        if (!due.isEmpty()) {
            expect();
        }
        List.copyOf(sweeps.keySet()).stream().filter(plan -> now - sweeps.get(plan) >= 0).forEach(this::sweep);
    }

    private void expect() {
        awaiting.expect(plans.waiting(), this::outcome);
    }

    private void sweep(String plan) {
        sweeps.remove(plan);
        reorganisations.sweep(plan);
    }

    private Outcome outcome(Plan plan) {
        return new Outcome(plan.agency(), organisation.on(plan.effective().minusDays(1)), plan.operations(),
                Endings.of(plan.operations()));
    }

    private void carryOut(Plan plan) {
        try {
            reorganisations.cutOver(plan.id());
            LOG.info("The reorganisation {} is carried out", plan.id());
            refused.remove(plan.id());
            sweeps.put(plan.id(), System.nanoTime() + MINUTE);
        } catch (OfficeException refusal) {
            again.put(plan.id(), System.nanoTime() + MINUTE);
            if (refused.add(plan.id())) {
                audit.recordRegardless("system", "reorganisation.refused", "reorganisation:plan:" + plan.id(), refusal.messageKey());
                LOG.warn("The reorganisation {} cannot be carried out: {} {}", plan.id(), refusal.messageKey(), refusal.arguments());
            }
        } catch (RuntimeException failure) {
            again.put(plan.id(), System.nanoTime() + MINUTE);
            if (refused.add(plan.id())) {
                LOG.error("The reorganisation {} failed and left everything as it was", plan.id(), failure);
            }
        }
    }
}
