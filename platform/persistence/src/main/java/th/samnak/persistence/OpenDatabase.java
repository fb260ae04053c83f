package th.samnak.persistence;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.ModuleId;
import th.samnak.api.Settings;
import th.samnak.api.modules.ProblemSource;
import th.samnak.api.persistence.CommitWitness;
import th.samnak.api.persistence.DatabaseHealth;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.persistence.WriteGuard;
import th.samnak.persistence.jdbc.Connections;
import th.samnak.persistence.jdbc.DatabaseSettings;

/** Opens the database when the bundle starts, without keeping the framework waiting, and closes it when the bundle stops. */
@Component(immediate = true, service = {DatabaseHealth.class, ProblemSource.class, OpenDatabase.class})
public final class OpenDatabase implements DatabaseHealth, ProblemSource {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDatabase.class);

    private final BundleContext context;
    private final Settings settings;
    private final DatabaseSettings where;
    // a thread for each unit: whoever hangs in the constructor of a component must not keep the other functions waiting
    private final ExecutorService beside = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("samnak-database-", 0).daemon().factory());
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final AtomicReference<@Nullable Doors> doors = new AtomicReference<>();
    private volatile @Nullable UnitWatch watch;
    private volatile @Nullable CommitWitness witness;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<WriteGuard> guards = List.of();

    @Activate
    public OpenDatabase(BundleContext context) {
        this.context = context;
        this.settings = Settings.read();
        this.where = DatabaseSettings.of(settings);
        beside.execute(this::open);
    }

    private void open() {
        Optional<String> foreseen = StartProblem.foreseen(settings.data(), where);
        if (foreseen.isPresent()) {
            StartProblem.tell(settings.data(), foreseen.get());
            return;
        }
        try {
            Doors opened = Doors.open(where, Clock.systemUTC());
            opened.transactions().guardedBy(() -> guards);
            doors.set(opened);
            CommitWitness early = witness;
            if (early != null) {
                opened.transactions().witnessedBy(early);
            }
            LOG.info("database open: {}", opened.connections().describe());
            registrations.add(context.registerService(Transactions.class, opened.transactions(), null));
            UnitWatch watching = new UnitWatch(context, opened, beside);
            watch = watching;
            watching.open();
        } catch (SQLException | RuntimeException e) {
            StartProblem.tell(settings.data(), StartProblem.sentence(e, where));
            LOG.debug("the database did not open", e);
        }
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setWitness(CommitWitness present) {
        witness = present;
        doors().ifPresent(open -> open.transactions().witnessedBy(present));
    }

    void unsetWitness(CommitWitness gone) {
        if (witness == gone) {
            witness = null;
        }
        doors().ifPresent(open -> open.transactions().unwitnessed(gone));
    }

    @Deactivate
    void close() {
        beside.shutdownNow();
        UnitWatch watching = watch;
        if (watching != null) {
            watching.close();
        }
        registrations.forEach(ServiceRegistration::unregister);
        doors().ifPresent(Doors::close);
    }

    Optional<Doors> doors() {
        return Optional.ofNullable(doors.get());
    }

    @Override
    public boolean answers() {
        return doors().map(Doors::connections).map(Connections::answers).orElse(false);
    }

    @Override
    public String describe() {
        return doors().map(open -> open.connections().describe()).orElseGet(where::toString);
    }

    @Override
    public Map<ModuleId, String> problems() {
        UnitWatch watching = watch;
        return watching == null ? Map.of() : watching.problems();
    }

    @Override
    public Optional<String> problem(ModuleId module) {
        return Optional.ofNullable(problems().get(module)).map(both -> both.split(Sentences.BETWEEN)[0]);
    }

    SortedSet<String> openUnits() {
        UnitWatch watching = watch;
        return watching == null ? new TreeSet<>() : watching.openUnits();
    }
}
