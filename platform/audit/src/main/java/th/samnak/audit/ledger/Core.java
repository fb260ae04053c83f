package th.samnak.audit.ledger;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;
import th.samnak.api.audit.ProtectedRows;
import th.samnak.api.audit.Protection;
import th.samnak.api.persistence.CommitWitness;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.persistence.WrittenRow;
import th.samnak.audit.chain.Anchor;
import th.samnak.audit.chain.Layout;

/** What writes to the chain: the witness of commits, and the one who seals, twice a second while there is something to seal. */
@Component(service = {CommitWitness.class, Core.class}, immediate = true)
public final class Core implements CommitWitness {

    private static final Logger LOG = LoggerFactory.getLogger(Core.class);
    private static final int TICK_MS = 500;
    private static final int BREATH_MS = 5000;
    private static final int LIVELY = 20;
    private static final int IDLE = 60;
    private static final int ACT = 80;
    private static final int SUBJECT = 300;
    private static final int DETAIL = 2000;

    private final Database database;
    private final Transactions transactions;
    private final Clock clock;
    private final Pen pen;
    private final Witness witness;
    private final Sealer sealer;
    private final AnchorBook anchors;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("samnak-sealer").daemon().unstarted(work));

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ProtectedRows> protectedRows = List.of();

    private volatile List<Protection> protections = List.of();
    /** What the protections were read from; weakly, because a function that has gone must not be held until the next change. */
    private volatile WeakReference<List<ProtectedRows>> seen = new WeakReference<>(List.of());
    private volatile int lively = LIVELY;
    private int idle;

    @Activate
    public Core(
            @Reference(target = "(unit=audit)") Database database,
            @Reference Transactions transactions,
            @Reference Actor actor,
            @Reference Clock clock) {
        this(database, transactions, actor, clock, Settings.read());
        timer.schedule(this::takeOver, BREATH_MS, TimeUnit.MILLISECONDS); // whoever begins this component must not wait for it
        timer.scheduleWithFixedDelay(this::tick, BREATH_MS, TICK_MS, TimeUnit.MILLISECONDS);
    }

    /** Without a timer: seals when told. */
    public Core(Database database, Transactions transactions, Actor actor, Clock clock, Settings settings) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
        Path folder = settings.data().resolve("audit");
        Stamp stamp = Stamp.in(folder);
        Layouts layouts = new Layouts(this::protections);
        this.pen = new Pen(stamp);
        this.witness = new Witness(layouts, pen, actor, clock, this::wake);
        this.sealer = new Sealer(layouts, pen, stamp, clock);
        this.anchors = new AnchorBook(folder, Duration.ofMinutes(settings.number("audit.anchor-minutes", 5)));
    }

    /** For tests: what is protected, without OSGi. */
    public void protect(List<ProtectedRows> all) {
        protectedRows = List.copyOf(all);
    }

    @Deactivate
    public void stop() {
        timer.shutdown();
        try {
            timer.awaitTermination(2, TimeUnit.SECONDS);
            sealAll(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("the last entries of the audit chain are sealed at the next start: {}", e.getMessage());
        }
    }

    @Override
    public void beforeCommit(Connection connection, Set<WrittenRow> rows) throws SQLException {
        witness.beforeCommit(connection, rows);
    }

    /** Enters an act. Whoever looks at another day may write nothing but this: it goes past the guard of writes. */
    void act(Actor.Who who, String act, String subject, String detail) {
        Kept entry = new Kept(Kept.ACT, clock.instant(), Pen.account(who.account()), Pen.post(who.post()), Pen.cut(act, ACT),
                Pen.cut(subject, SUBJECT), Pen.cut(detail, DETAIL), "", "", Stamp.salt() + Stamp.salt());
        inOne(connection -> {
            pen.write(connection, List.of(entry));
            return true;
        });
        wake();
    }

    AnchorBook anchors() {
        return anchors;
    }

    void wake() {
        lively = LIVELY;
    }

    /** Everything written so far is sealed when it returns. */
    public void sealAll(boolean anchorNow) {
        begin();
        Sealer.Sealed sealed = inOne(sealer::seal);
        while (sealed.more()) {
            sealed = inOne(sealer::seal);
        }
        if (sealed.refused() > 0) {
            LOG.error("{} entries of the audit chain were not written by this system", sealed.refused());
        }
        Anchor head = sealed.anchor(clock);
        anchors.keep(head, anchorNow);
    }

    /** Enters all rows of a table as they stand. @return how many, empty when the table is not protected */
    public Optional<Integer> adopt(String table) {
        return inOne(connection -> {
            Optional<Layout> layout = new Layouts(this::protections).of(connection, table);
            return layout.isPresent() ? Optional.of(sealer.adopt(connection, layout.get())) : Optional.<Integer>empty();
        });
    }

    /** Work on the current transaction's connection, or on a transaction of its own. */
    <T> T inOne(Work<T> work) {
        return transactions.together(() -> database.read(em -> {
            try {
                return work.on(em.unwrap(Connection.class));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private void begin() {
        for (Layout layout : inOne(sealer::fresh)) {
            inOne(connection -> {
                sealer.begin(connection, layout);
                return true;
            });
        }
    }

    private void takeOver() {
        try {
            int former = inOne(connection -> FormerTrail.takeOver(connection, pen));
            LOG.debug("{} entries of a former trail", former);
        } catch (RuntimeException e) {
            LOG.error("the former trail is not in the chain", e);
        }
    }

    private void tick() {
        try {
            if (lively > 0 || ++idle > IDLE) {
                lively = Math.max(0, lively - 1);
                idle = 0;
                sealAll(false);
            }
        } catch (RuntimeException e) {
            LOG.warn("the audit chain is sealed a moment later: {}", e.toString());
        }
    }

    private List<Protection> protections() {
        List<ProtectedRows> now = protectedRows;
        if (seen.get() != now) {
            protections = now.stream().flatMap(one -> one.protections().stream()).toList();
            seen = new WeakReference<>(now);
        }
        return protections;
    }
}
