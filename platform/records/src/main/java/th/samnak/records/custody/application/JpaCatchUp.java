package th.samnak.records.custody.application;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Access;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.RecordType;
import th.samnak.records.custody.domain.KnownKind;

/** Meets the kinds of record, and lets functions enter what they kept before, once for each kind and each edition of it. */
@Component(service = JpaCatchUp.class, immediate = true)
public final class JpaCatchUp {

    private static final Logger LOG = LoggerFactory.getLogger(JpaCatchUp.class);

    private final Database database;
    private final Access access;
    private final Clock clock;
    private final JpaKinds kinds;
    private final List<RecordType> types = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("samnak-records-catch-up").factory());

    @Activate
    public JpaCatchUp(
            @Reference(target = "(unit=records)") Database database,
            @Reference Access access,
            @Reference Clock clock,
            @Reference JpaKinds kinds) {
        this.kinds = kinds;
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindType(RecordType type) {
        types.add(type);
        kinds.add(type);
        worker.execute(() -> {
            try {
                catchUp(type);
            } catch (RuntimeException e) {
                // its text alone: a kept exception would keep the whole function in memory; the next start asks again
                LOG.error("older records of {}:{} were not entered: {}", type.module(), type.type(), e.toString());
            }
        });
    }

    void unbindType(RecordType type) {
        types.remove(type);
        kinds.remove(type);
    }

    @Deactivate
    void end() {
        // not interrupted: Derby closes the connection of a thread that is
        worker.shutdown();
    }

    private void catchUp(RecordType type) {
        String edition = type.edition() == 1 ? type.kind() : type.kind() + "#" + type.edition();
        if (!types.contains(type) || database.read(em -> em.find(KnownKind.class, edition)) != null) {
            return;
        }
        access.asSystem(() -> {
            type.enterAll();
            return true;
        });
        database.change(em -> em.persist(new KnownKind(edition, clock.instant())));
    }
}
