package th.samnak.reorganisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
import th.samnak.reorganisation.api.Reorganisations;
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

    private final Plans plans;
    private final Reorganisations reorganisations;
    private final Organisation organisation;
    private final JpaAwaiting awaiting;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final Set<String> refused = new HashSet<>();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("samnak-midnight").daemon().unstarted(work));

    @Activate
    public JpaMidnight(
            @Reference(target = "(unit=reorganisation)") Database database,
            @Reference OrganisationBook book,
            @Reference Reorganisations reorganisations,
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
        timer.scheduleWithFixedDelay(this::watch, 0, SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    private void watch() {
        try {
            look();
        } catch (RuntimeException notNow) {
            LOG.debug("Could not look for planned reorganisations", notNow);
        }
    }

    /** Blocks the units that are due to end, then carries out what is due. */
    void look() {
        access.asSystem(() -> {
            List<Plan> waiting = plans.waiting();
            awaiting.expect(waiting, this::outcome);
            LocalDate today = LocalDate.now(clock);
            List<Plan> due = waiting.stream().filter(plan -> !plan.effective().isAfter(today)).toList();
            due.forEach(this::carryOut);
            if (!due.isEmpty()) {
                awaiting.expect(plans.waiting(), this::outcome);
            }
            return due.size();
        });
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
        } catch (OfficeException refusal) {
            if (refused.add(plan.id())) {
                audit.recordRegardless("system", "reorganisation.refused", "reorganisation:plan:" + plan.id(), refusal.messageKey());
                LOG.warn("The reorganisation {} cannot be carried out: {} {}", plan.id(), refusal.messageKey(), refusal.arguments());
            }
        } catch (RuntimeException failure) {
            if (refused.add(plan.id())) {
                LOG.error("The reorganisation {} failed and left everything as it was", plan.id(), failure);
            }
        }
    }
}
