package th.samnak.search;

import java.util.ArrayList;
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
import th.samnak.api.search.Indexed;

/** Fills the index from the functions' tables: a type that it lacks as soon as its function is there, any when told to. */
@Component(service = Refill.class, immediate = true)
public final class Refill {

    private static final Logger LOG = LoggerFactory.getLogger(Refill.class);

    private final LuceneTextIndex index;
    private final Access access;
    private final List<Indexed> sources = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("samnak-search-refill").factory());

    @Activate
    public Refill(@Reference LuceneTextIndex index, @Reference Access access) {
        this.index = index;
        this.access = access;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindSource(Indexed source) {
        sources.add(source);
        worker.execute(() -> {
            if (sources.contains(source) && index.isEmptyFor(source.type())) {
                refill(source);
            }
        });
    }

    void unbindSource(Indexed source) {
        sources.remove(source);
    }

    /** @param entries how many the type has afterwards; @param millis how long it took */
    record Done(String type, int entries, long millis) {}

    /** Clears the types and fills them again, on the caller's thread. */
    List<Done> rebuild(List<String> types) {
        List<Done> done = new ArrayList<>();
        for (Indexed source : sources) {
            if (types.isEmpty() || types.contains(source.type())) {
                index.clear(source.type());
                done.add(refill(source));
            }
        }
        return done;
    }

    List<String> types() {
        return sources.stream().map(Indexed::type).distinct().sorted().toList();
    }

    @Deactivate
    void end() {
        worker.shutdownNow();
    }

    private Done refill(Indexed source) {
        long began = System.nanoTime();
        try {
            index.fill(source.type(), () -> access.asSystem(() -> {
                source.reindexAll();
                return true;
            }));
        } catch (RuntimeException e) {
            // the function may have gone in the midst of it; the next start asks again
            LOG.error("the index could not be filled with {}: {}", source.type(), e.toString());
        }
        int entries = index.counts().getOrDefault(source.type(), 0);
        long millis = (System.nanoTime() - began) / 1_000_000;
        LOG.info("indexed {} of {} in {} ms", entries, source.type(), millis);
        return new Done(source.type(), entries, millis);
    }
}
