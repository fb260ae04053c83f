package th.samnak.modules.centre;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import th.samnak.api.ModuleId;
import th.samnak.api.Settings;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.modules.ProblemSource;
import th.samnak.api.persistence.DatabaseHealth;
import th.samnak.modules.events.EventBus;
import th.samnak.modules.framework.Bundles;
import th.samnak.modules.framework.Doctor;
import th.samnak.modules.framework.Starter;
import th.samnak.modules.journal.JarStore;
import th.samnak.modules.journal.Journal;
import th.samnak.modules.registry.RunningModules;

/**
 * Puts the centre together and lets it begin. It needs neither database nor security, so that functions can be looked at and
 * removed on a system that is half broken.
 */
@Component(service = CentreStartup.class, immediate = true)
public final class CentreStartup {

    private static final int LIMIT_MB = 64;
    private static final int COLLECT_SECONDS = 90;
    private static final int START_SECONDS = 60;

    private final Centre centre;
    private final Thread beginning;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable AuditTrail audit;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<ProblemSource> problems = List.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable DatabaseHealth database;

    @Activate
    public CentreStartup(
            BundleContext context,
            @Reference ServiceComponentRuntime components,
            @Reference RunningModules running,
            @Reference EventBus bus)
            throws IOException {
        Settings settings = Settings.read();
        Path home = settings.data().resolve("modules");
        Journal journal = Journal.open(home.resolve("journal.jsonl"), this::now);
        JarStore store = new JarStore(home.resolve("jars"));
        Bundles bundles = new Bundles(context);
        Doctor doctor = new Doctor(running, components, this::problem);
        Duration limit = Duration.ofSeconds(settings.number("modules.start-seconds", START_SECONDS));
        Installer installer = new Installer(bundles, store, new Starter(context, bundles, doctor), limit);
        Reception reception =
                new Reception(home.resolve("incoming"), settings.number("modules.limit-mb", LIMIT_MB), context, running);
        Distribution distribution = Distribution.read(settings, reception);
        Shelf shelf = new Shelf(journal, store);
        Ledger ledger = new Ledger(journal, bus, () -> audit);
        centre = new Centre(new Centre.Parts(
                journal,
                shelf,
                reception,
                bundles,
                installer,
                ledger,
                new Admission(journal, shelf, reception, installer, ledger),
                distribution,
                new Listing(journal, bundles, doctor, installer, distribution),
                Duration.ofSeconds(settings.number("modules.collect-seconds", COLLECT_SECONDS))));
        beginning = Thread.ofPlatform().daemon().name("samnak-modules-begin").start(centre::begin);
    }

    public Centre centre() {
        return centre;
    }

    @Deactivate
    void end() {
        beginning.interrupt();
    }

    private Optional<String> problem(ModuleId id) {
        DatabaseHealth health = database;
        return Stream.concat(
                        problems.stream().flatMap(source -> source.problem(id).stream()),
                        Stream.ofNullable(health).flatMap(it -> Stream.ofNullable(it.problems().get(id))))
                .findFirst();
    }

    private Instant now() {
        Clock current = clock;
        return (current == null ? Clock.system(ZoneId.of("Asia/Bangkok")) : current).instant();
    }
}
