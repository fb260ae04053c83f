package th.samnak.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import th.samnak.api.Settings;
import th.samnak.api.search.TextIndex;

/** The index of this node, in {@code DATA/index}. */
@Component(service = {TextIndex.class, LuceneTextIndex.class})
public final class LuceneTextIndex implements TextIndex {

    private static final long ASK_MILLIS = 1000;
    private static final long CLOSE_MILLIS = 5000;

    private final Path folder;
    private final Later later = new Later();
    private final Shown shown = new Shown();
    private final Saving saving;
    private volatile IndexFiles files;

    @Activate
    public LuceneTextIndex() throws IOException {
        this(Settings.read().data().resolve("index"));
    }

    public LuceneTextIndex(Path folder) throws IOException {
        this.folder = folder;
        files = IndexFiles.open(folder);
        saving = new Saving(() -> files);
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

    /** Has a record indexed soon, on a thread of the index's own, so that nobody waits for it. */
    public void later(Later.Filler filler, String id) {
        later.take(filler, id);
    }

    /** Waits until all that was handed over is indexed, at most five seconds. */
    public void finish() {
        later.finish(CLOSE_MILLIS);
    }

    @Override
    public void remove(String type, String id) {
        change(index -> index.writer().deleteDocuments(key(type, id)));
    }

    @Override
    public void clear(String type) {
        whole().filled().remove(type);
        change(index -> index.writer().deleteDocuments(new Term(Fields.TYPE, type)));
    }

    @Override
    public boolean isEmptyFor(String type) {
        return !whole().filled().contains(type);
    }

    /** Has the type filled to its end. */
    public void fill(String type, Runnable work) {
        saving.filling(() -> {
            work.run();
            whole().filled().add(type);
        });
    }

    /** Tells from now on what of the index is on the disk. */
    public void watchedBy(SaveWatch newcomer) {
        saving.watchedBy(newcomer);
    }

    /** There is something that the watch waits to see on the disk. */
    public void changed() {
        saving.changed();
    }

    /** Puts what there is on the disk, now. */
    public void save() {
        saving.save();
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
        return search(searcher -> Searches.hits(searcher, question, query));
    }

    /** How many entries there are of each type. */
    Map<String, Integer> counts() {
        return search(Searches::counts);
    }

    Path folder() {
        return folder;
    }

    @Deactivate
    public void close() throws IOException {
        later.end(CLOSE_MILLIS);
        saving.end();
        files.close();
    }

    private void change(Change change) {
        try {
            IndexFiles index = whole();
            change.make(index);
            shown.outdated();
            saving.changed();
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
    private synchronized IndexFiles whole() {
        try {
            if (files.broken()) {
                files.close();
                files = IndexFiles.open(folder);
                saving.wentBack();
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
