package th.samnak.search.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import th.samnak.api.persistence.Database;
import th.samnak.api.search.IndexQueue;
import th.samnak.api.search.TextIndex;
import th.samnak.search.LuceneTextIndex;
import th.samnak.search.SaveWatch;
import th.samnak.search.SearchTables;
import th.samnak.testing.TestDatabase;

/** An index with its queue, and a function whose records are their ids. */
final class Desk {

    static final String TYPE = "correspondence.letter";

    final LuceneTextIndex index;
    final Database database;
    final JpaIndexQueue queue;
    final IndexQueue.Source letters;
    /** Records that cannot be read for now. */
    final Set<String> unreadable = ConcurrentHashMap.newKeySet();
    /** Records of which something is still missing. */
    final Set<String> unfinished = ConcurrentHashMap.newKeySet();
    volatile String words = "ประชุม";
    private final TestDatabase tables;

    Desk(TestDatabase tables, Path folder) {
        this.tables = tables;
        try {
            index = new LuceneTextIndex(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = tables.open(new SearchTables());
        queue = new JpaIndexQueue(database, tables.transactions(), index);
        letters = queue.source(TYPE, this::fill);
    }

    private Set<String> fill(List<String> ids) {
        if (ids.stream().anyMatch(unreadable::contains)) {
            throw new IllegalStateException("cannot be read now");
        }
        index.putAll(ids.stream()
                .map(id -> new TextIndex.Entry(TYPE, id, words, List.of(), "", Set.of("all"), Optional.empty()))
                .toList());
        Set<String> missing = new HashSet<>(ids);
        missing.retainAll(unfinished);
        return missing;
    }

    List<String> found() {
        return index.find(new TextIndex.Query(words, Optional.empty(), Set.of("all"), 0, 200)).hits().stream()
                .map(TextIndex.Hit::id)
                .toList();
    }

    /** Notes in the table. */
    long noted() {
        return database.read(em -> em.createQuery("select count(n) from Noted n", Long.class).getSingleResult());
    }

    /** Goes as the system goes down in order. */
    void close() {
        letters.close();
        queue.stop();
        end();
    }

    /** Goes as little in order as is possible without ending the process: nothing is saved, nothing is waited for. */
    void drop() {
        index.watchedBy(SaveWatch.NOBODY);
        end();
    }

    private void end() {
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tables.close(database);
    }
}
