package th.samnak.security.start;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Access;
import th.samnak.api.demo.DemoData;
import th.samnak.api.demo.DemoProgress;
import th.samnak.api.persistence.Database;
import th.samnak.security.accounts.SignInSettings;
import th.samnak.security.domain.LoadedDemoData;

/**
 * Loads demonstration data in their order, each once per database, on a thread of its own: wholly or not at all, or in short
 * transactions where the data can go on after an interruption. A function's data wait for the accounts, the accounts for the people,
 * and all for a moment in which nothing new arrives; a function that comes later is served later.
 */
@Component(service = {DemoLoader.class, DemoProgress.class}, immediate = true)
public final class DemoLoader implements DemoProgress {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final String PEOPLE = "organisation";
    private static final int FUNCTIONS = 100;
    private static final int QUIET_MILLIS = 300;
    private static final int STOP_SECONDS = 20;

    private final Database database;
    private final Access access;
    private final Clock clock;
    private final boolean demo;
    private final Map<String, DemoData> offered = new ConcurrentHashMap<>();
    private final Set<String> failed = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledFuture<?> next;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, loaderThreads());

    @Activate
    public DemoLoader(
            @Reference(target = "(unit=security)") Database database, @Reference Access access, @Reference Clock clock) {
        this(database, access, clock, SignInSettings.read().demo());
    }

    DemoLoader(Database database, Access access, Clock clock, boolean demo) {
        this.database = database;
        this.access = access;
        this.clock = clock;
        this.demo = demo;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void add(DemoData data) {
        offered.put(data.name(), data);
        if (demo) {
            if (next != null) {
                next.cancel(false);
            }
            next = worker.schedule(this::loadWhatIsDue, QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void remove(DemoData data) {
        if (offered.remove(data.name(), data)) {
            failed.remove(data.name()); // gone in the midst, perhaps; it is tried again when it comes back
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.shutdown(); // never by interrupt, which would close Derby under everybody else
        if (!worker.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("Demonstration data are still being loaded");
        }
    }

    @Override
    public boolean settled() {
        return worker.getQueue().isEmpty() && worker.getActiveCount() == 0;
    }

    /** Names of the data that have been loaded, with the day; oldest first. */
    public List<LoadedDemoData> loaded() {
        return database.read(em -> em.createQuery("select d from LoadedDemoData d order by d.loadedAt, d.name", LoadedDemoData.class)
                .getResultList());
    }

    void loadWhatIsDue() {
        Set<String> done = loaded().stream().map(LoadedDemoData::name).collect(Collectors.toSet());
        List<DemoData> due = offered.values().stream()
                .filter(data -> !done.contains(data.name()) && !failed.contains(data.name()))
                .sorted(Comparator.comparingInt(DemoData::order).thenComparing(DemoData::name))
                .toList();
        for (DemoData data : due) {
            if (ready(data, done) && load(data)) {
                done.add(data.name());
            }
        }
    }

    /** First the people, then their accounts, then the functions. */
    private static boolean ready(DemoData data, Set<String> done) {
        return data.order() == 0 || done.contains(data.order() < FUNCTIONS ? PEOPLE : DemoAccounts.NAME);
    }

    private boolean load(DemoData data) {
        try {
            access.asSystem(() -> {
                if (data.resumes()) {
                    data.load();
                }
                return database.write(em -> {
                    if (!data.resumes()) {
                        data.load();
                    }
                    em.persist(new LoadedDemoData(data.name(), clock.instant()));
                    return true;
                });
            });
            LOG.info("Demonstration data of {} loaded", data.name());
            return true;
        } catch (RuntimeException e) {
            failed.add(data.name());
            LOG.error("Demonstration data of {} could not be loaded: {}", data.name(), e.toString());
            LOG.debug("Demonstration data of {}", data.name(), e);
            return false;
        }
    }

    /** Nothing is inherited from whoever offers data first, or its class loader would never be let go. */
    private static ThreadFactory loaderThreads() {
        return Thread.ofPlatform().daemon().name("samnak-demo-data").inheritInheritableThreadLocals(false).factory();
    }
}
