package th.samnak.search.queue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.search.IndexQueue;
import th.samnak.search.LuceneTextIndex;
import th.samnak.search.SaveWatch;

/** Keeps a row for every change until the index that has it is on the disk. */
@Component(service = IndexQueue.class)
public final class JpaIndexQueue implements IndexQueue, SaveWatch {

    private static final Logger LOG = LoggerFactory.getLogger(JpaIndexQueue.class);
    private static final int PATIENCE_SECONDS = Integer.getInteger("samnak.search.again-seconds", 60);
    private static final int PORTION = 500;

    private final Database database;
    private final Transactions transactions;
    private final LuceneTextIndex index;
    private final Notes notes = new Notes();
    private final Map<String, JpaSource> sources = new ConcurrentHashMap<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("samnak-search-queue").inheritInheritableThreadLocals(false).factory());

    @Activate
    public JpaIndexQueue(
            @Reference(target = "(unit=search)") Database database,
            @Reference Transactions transactions,
            @Reference LuceneTextIndex index) {
        this.database = database;
        this.transactions = transactions;
        this.index = index;
        index.watchedBy(this);
        worker.scheduleWithFixedDelay(this::handLeftOver, PATIENCE_SECONDS, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public Source source(String name, Filler filler) {
        JpaSource source = new JpaSource(name, filler, database, transactions, index, notes, sources);
        sources.put(name, source);
        soon(() -> handNoted(name));
        return source;
    }

    @Override
    public List<String> held() {
        return notes.held();
    }

    @Override
    public void saved(List<String> rows) {
        for (int i = 0; i < rows.size(); i += PORTION) {
            List<String> some = rows.subList(i, Math.min(rows.size(), i + PORTION));
            database.change(em -> some.forEach(row ->
                    em.createQuery("delete from Noted n where n.id = :row").setParameter("row", row).executeUpdate()));
            notes.saved(some);
        }
    }

    @Override
    public void again() {
        notes.again();
        soon(this::handLeftOver);
    }

    @Deactivate
    public void stop() {
        worker.shutdownNow();
        index.save();
        index.watchedBy(SaveWatch.NOBODY);
    }

    private void handNoted(String name) {
        List<Object[]> rows = database.read(em -> em.createQuery(
                        "select n.id, n.record from Noted n where n.source = :name", Object[].class)
                .setParameter("name", name)
                .getResultList());
        rows.forEach(row -> notes.enter(new Notes.Note((String) row[0], name, (String) row[1])));
        if (!rows.isEmpty()) {
            LOG.info("{} changes of {} were not in the search index yet", rows.size(), name);
            handLeftOver();
        }
    }

    private void handLeftOver() {
        notes.leftOver().forEach(note -> {
            JpaSource source = sources.get(note.source());
            if (source != null) {
                source.hand(note);
            }
        });
    }

    private void soon(Runnable work) {
        try {
            worker.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.warn("what is noted for the search index is looked at later: {}", e.toString());
                }
            });
        } catch (RejectedExecutionException ended) {
            LOG.debug("the queue has ended");
        }
    }
}
