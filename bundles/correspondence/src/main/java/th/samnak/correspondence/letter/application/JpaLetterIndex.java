package th.samnak.correspondence.letter.application;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.FileStore;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.search.TextIndex;

/**
 * One thread of its own reads what changed and puts it into the index, so that the clerk at the counter does not wait for the
 * text of a scanned attachment.
 */
@Component(service = LetterIndex.class)
public final class JpaLetterIndex implements LetterIndex {

    private static final Logger LOG = LoggerFactory.getLogger(JpaLetterIndex.class);
    private static final int PORTION = 200;
    private static final int PATIENCE_SECONDS = 30;

    private final Database database;
    private final Transactions transactions;
    private final TextIndex index;
    private final LetterHeads heads;
    private final LetterTexts texts;
    private final ConcurrentLinkedQueue<String> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean called = new AtomicBoolean();
    private final ExecutorService worker;

    @Activate
    public JpaLetterIndex(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Transactions transactions,
            @Reference TextIndex index,
            @Reference LetterHeads heads,
            @Reference FileStore files) {
        this.database = database;
        this.transactions = transactions;
        this.index = index;
        this.heads = heads;
        this.texts = new LetterTexts(files);
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "correspondence-index");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Deactivate
    public void close() {
        worker.shutdown(); // never by interrupt, which would close Derby under everybody else
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the search index is still at work");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void touch(String letterId) {
        transactions.afterCommit(() -> {
            waiting.add(letterId);
            if (called.compareAndSet(false, true)) {
                worker.execute(this::catchUp);
            }
        });
    }

    @Override
    public void settle() {
        try {
            worker.submit(() -> {}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("the search index is behind", e);
        }
    }

    @Override
    public void refill(boolean secret) {
        for (LetterSource source : heads.sources()) {
            String after = "";
            List<String> ids = ids(source, after);
            while (!ids.isEmpty()) {
                put(ids, Optional.of(secret));
                after = ids.getLast();
                ids = ids(source, after);
            }
        }
    }

    @Override
    public Set<String> scopes(Viewer viewer) {
        Set<String> scopes = new HashSet<>(viewer.scopes());
        for (Secrecy level : Secrecy.values()) {
            if (level.isSecret() && viewer.cleared(level)) {
                viewer.scopes().forEach(scope -> scopes.add(level + "|" + scope));
            }
        }
        return scopes;
    }

    private void catchUp() {
        called.set(false);
        Set<String> ids = new LinkedHashSet<>();
        for (String id = waiting.poll(); id != null; id = waiting.poll()) {
            ids.add(id);
            if (ids.size() == PORTION) {
                put(List.copyOf(ids), Optional.empty());
                ids.clear();
            }
        }
        put(List.copyOf(ids), Optional.empty());
    }

    private List<String> ids(LetterSource source, String after) {
        return database.read(em -> source.ids(em, after, PORTION));
    }

    private void put(List<String> ids, Optional<Boolean> secret) {
        if (ids.isEmpty()) {
            return;
        }
        try {
            List<TextIndex.Entry> entries = database.read(em -> ids.stream()
                    .flatMap(id -> heads.find(em, id).stream())
                    .filter(head -> secret.isEmpty() || secret.get() == head.secrecy().isSecret())
                    .map(head -> texts.entry(em, head))
                    .toList());
            entries.forEach(entry -> index.remove(entry.type().equals(SECRET) ? ORDINARY : SECRET, entry.id()));
            index.putAll(entries);
        } catch (RuntimeException e) {
            // the index can always be filled again; the register must not suffer
            LOG.error("{} letters did not reach the search index", ids.size(), e);
        }
    }
}
