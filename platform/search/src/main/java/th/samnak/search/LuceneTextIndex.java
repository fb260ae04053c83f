package th.samnak.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;
import th.samnak.api.search.TextIndex;

/** The index of this node, in {@code DATA/index}. */
@Component(service = {TextIndex.class, LuceneTextIndex.class})
public final class LuceneTextIndex implements TextIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneTextIndex.class);
    private static final int SAVE_SECONDS = 5;
    private static final long ASK_MILLIS = 1000;
    private static final long CLOSE_MILLIS = 5000;

    private final Path folder;
    private final Later later = new Later();
    private final Shown shown = new Shown();
    private final AtomicBoolean unsaved = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("samnak-search-save").factory());
    private final Set<String> doubtful = new HashSet<>();
    private volatile IndexFiles files;

    @Activate
    public LuceneTextIndex() throws IOException {
        this(Settings.read().data().resolve("index"));
    }

    LuceneTextIndex(Path folder) throws IOException {
        this.folder = folder;
        files = IndexFiles.open(folder);
        if (!files.clean()) {
            doubtful.addAll(counts().keySet());
        }
        timer.scheduleWithFixedDelay(this::save, SAVE_SECONDS, SAVE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void put(Entry entry) {
        putAll(List.of(entry));
    }

    @Override
    public void putAll(List<Entry> entries) {
        change(index -> {
            for (Entry entry : entries) {
                index.writer().updateDocument(key(entry.type(), entry.id()), Fields.document(entry));
            }
        });
    }

    @Override
    public void later(Filler filler, String id) {
        later.take(filler, id);
    }

    @Override
    public void finish() {
        later.finish(CLOSE_MILLIS);
    }

    @Override
    public void remove(String type, String id) {
        change(index -> index.writer().deleteDocuments(key(type, id)));
    }

    @Override
    public void clear(String type) {
        change(index -> index.writer().deleteDocuments(new Term(Fields.TYPE, type)));
    }

    /** Also told once of what was there when the system went down without closing: the last changes may be missing. */
    @Override
    public boolean isEmptyFor(String type) {
        synchronized (doubtful) {
            if (doubtful.remove(type)) {
                return true;
            }
        }
        return search(searcher -> searcher.count(new TermQuery(new Term(Fields.TYPE, type)))) == 0;
    }

    @Override
    public Hits find(Query query) {
        if (query.offset() < 0 || query.limit() < 1 || query.limit() > 200) {
            throw new IllegalArgumentException("offset from 0, limit 1 to 200");
        }
        Question question = new Question(query);
        if (question.isEmpty()) {
            return new Hits(0, List.of());
        }
        return search(searcher -> {
            Hits hits = Searches.hits(searcher, question.exact(), query);
            if (hits.total() == 0) {
                hits = Searches.hits(searcher, question.apart(), query);
            }
            return hits.total() > 0 ? hits : Searches.hits(searcher, question.forgiving(), query);
        });
    }

    /** How many entries there are of each type. */
    Map<String, Integer> counts() {
        return search(Searches::counts);
    }

    Path folder() {
        return folder;
    }

    @Deactivate
    void close() throws IOException {
        boolean complete = later.end(CLOSE_MILLIS);
        timer.shutdownNow();
        files.close(complete);
    }

    // what is not on the disk yet when the system goes down is asked for again: see isEmptyFor
    private void save() {
        try {
            if (unsaved.getAndSet(false)) {
                files.commit();
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("the search index could not be saved", e);
        }
    }

    private void change(Change change) {
        try {
            IndexFiles index = whole();
            change.make(index);
            shown.outdated();
            unsaved.set(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T search(Search<T> search) {
        try {
            IndexFiles index = whole();
            later.finish(ASK_MILLIS);
            shown.refresh(index);
            IndexSearcher searcher = index.searchers().acquire();
            try {
                return search.in(searcher);
            } finally {
                index.searchers().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the disk was full the writer is dead for good; a new one takes over where it left off. */
    private synchronized IndexFiles whole() throws IOException {
        if (files.broken()) {
            files.close(false);
            files = IndexFiles.open(folder);
        }
        return files;
    }

    private static Term key(String type, String id) {
        return new Term(Fields.KEY, Fields.key(type, id));
    }

    private interface Change {
        void make(IndexFiles index) throws IOException;
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }
}
