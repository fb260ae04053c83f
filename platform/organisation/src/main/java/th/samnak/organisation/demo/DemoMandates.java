package th.samnak.organisation.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.Settings;
import th.samnak.api.Subscription;
import th.samnak.api.access.Access;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.application.Running;

/**
 * In a demonstration system, a function that no clause speaks of is given to both agencies by the administrator's note, not
 * confirmed, so that whoever develops it sees it at once. Elsewhere that takes an administrator and a citation.
 */
@Component(service = DemoMandates.class, immediate = true)
public final class DemoMandates {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMandates.class);
    private static final LocalDate BEGINNING = LocalDate.of(2020, 10, 1);
    private static final Citation NOTE = Citation.whole("note");
    private static final List<UnitId> CENTRAL = List.of(new UnitId("oags-1"), new UnitId("ops-1"));
    private static final int QUIET_MILLIS = 200;
    private static final int STOP_SECONDS = 10;

    private final ModuleRegistry registry;
    private final Organisation organisation;
    private final OrganisationBook book;
    private final Access access;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform()
            .daemon().name("samnak-demo-mandates").inheritInheritableThreadLocals(false).factory());
    private final @Nullable Subscription changes;

    @Activate
    public DemoMandates(
            @Reference ModuleRegistry registry,
            @Reference Organisation organisation,
            @Reference OrganisationBook book,
            @Reference Access access) {
        this.registry = registry;
        this.organisation = organisation;
        this.book = book;
        this.access = access;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.changes = Settings.read().is("demo") ? registry.onChange(this::soon) : null;
        if (changes != null) {
            soon();
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        if (changes != null) {
            changes.close();
        }
        worker.shutdown(); // never by interrupt, which would close Derby under everybody else
        worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }

    private void soon() {
        if (!worker.isShutdown()) {
            worker.schedule(this::look, QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            access.asSystem(() -> {
                give();
                return true;
            });
        } catch (RuntimeException e) {
            LOG.warn("A new function could not be given to anybody: {}", e.toString());
        }
    }

    /** Every function that runs and has no mandate at all gets one in each agency. */
    public void give() {
        Set<ModuleId> known = organisation.now().mandates().stream()
                .map(row -> row.what().function())
                .collect(Collectors.toSet());
        Running.functions(registry).stream()
                .sorted()
                .filter(function -> !known.contains(function))
                .forEach(this::give);
    }

    private void give(ModuleId function) {
        CENTRAL.forEach(unit -> book.begin(
                new Mandate(unit, function, Mandate.Reach.AGENCY, false), BEGINNING, Optional.empty(), NOTE));
        LOG.info("Nothing lays {} down: both agencies were given it by the administrator's note", function);
    }
}
