package th.samnak.audit.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.Access;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.audit.Chain;
import th.samnak.api.documents.FileStore;
import th.samnak.audit.AuditModule;
import th.samnak.audit.chain.Anchor;
import th.samnak.audit.chain.Break;

/** The chain for those who watch over it. */
@Component
public final class AuditChain implements Chain {

    private static final String VERIFY = "audit.verify";

    private final Core core;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    /** Without it, stored files are not looked at. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public volatile @Nullable FileStore files;

    @Activate
    public AuditChain(@Reference Core core, @Reference AuditTrail trail, @Reference Access access, @Reference Clock clock) {
        this.core = core;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public State state() {
        access.require(AuditModule.READ_TRAIL);
        Optional<Instant> anchored = core.anchors().last().map(anchor -> Instant.parse(anchor.at()));
        return core.inOne(connection -> {
            Sealer.Sealed head = Sealer.head(connection);
            long waiting = new Scan(connection, Map.of()).count(Verifier.UNSEALED);
            return new State(head.number(), waiting, head.number() > 0 ? head.hash() : "", anchored, lastCheck());
        });
    }

    private Optional<Checked> lastCheck() {
        return trail.find(new AuditTrail.Query("", VERIFY, "", Optional.empty(), Optional.empty()), 0, 1).stream()
                .findFirst()
                .map(entry -> new Checked(entry.at(), entry.detail().startsWith("whole")));
    }

    @Override
    public Outcome verify(Progress progress) {
        access.require(AuditModule.VERIFY);
        core.sealAll(false);
        Anchor.File anchors = core.anchors().read();
        Verifier.Result result = core.inOne(connection -> new Verifier(connection, intact(), progress).run(anchors));
        Outcome outcome = new Outcome(result.entries(), result.rows(), anchors.anchors().size(), result.waiting(),
                result.breaks().count(), result.breaks().found().stream().map(AuditChain::told).toList());
        trail.record(VERIFY, "audit:chain", (outcome.whole() ? "whole" : "broken " + outcome.count()) + ", " + outcome.entries()
                + " entries, " + outcome.rows() + " rows");
        return outcome;
    }

    @Override
    public void export(Path file) throws IOException {
        access.require(AuditModule.VERIFY);
        core.sealAll(true);
        Anchor.File anchors = core.anchors().read();
        try (ExportWriter writer = new ExportWriter(file, intact())) {
            core.inOne(connection -> {
                writer.write(connection, clock.instant().toString(), anchors.anchors());
                return true;
            });
        }
        trail.record("audit.export", "audit:chain", file.getFileName().toString());
    }

    private Predicate<String> intact() {
        FileStore store = files;
        return sha256 -> store == null || store.intact(sha256);
    }

    private static Broken told(Break broken) {
        Optional<Instant> lastGood = broken.lastGood().isEmpty() ? Optional.empty() : Optional.of(Instant.parse(broken.lastGood()));
        return new Broken(broken.what(), broken.table(), broken.record(), broken.fields(), lastGood);
    }
}
