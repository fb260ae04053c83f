package th.samnak.search.queue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.search.IndexQueue;
import th.samnak.search.Later;
import th.samnak.search.LuceneTextIndex;
import th.samnak.search.domain.Noted;
import th.samnak.search.queue.Notes.Note;

/** One sort of change: its rows in the table, and the way from there into the index. */
final class JpaSource implements IndexQueue.Source, Later.Filler {

    private static final int ROW = 36;

    private final String name;
    private final IndexQueue.Filler filler;
    private final Database database;
    private final Transactions transactions;
    private final LuceneTextIndex index;
    private final Notes notes;
    private final Map<String, JpaSource> sources;
    private final Map<EntityManager, Set<String>> entered = Collections.synchronizedMap(new WeakHashMap<>());
    private volatile boolean closed;

    JpaSource(
            String name, IndexQueue.Filler filler, Database database, Transactions transactions, LuceneTextIndex index, Notes notes,
            Map<String, JpaSource> sources) {
        this.name = name;
        this.filler = filler;
        this.database = database;
        this.transactions = transactions;
        this.index = index;
        this.notes = notes;
        this.sources = sources;
    }

    @Override
    public void enter(String id) {
        database.change(em -> {
            if (entered.computeIfAbsent(em, any -> new HashSet<>()).add(id)) {
                Note note = new Note(UUID.randomUUID().toString(), name, id);
                em.persist(new Noted(note.row(), name, id));
                transactions.afterCommit(() -> hand(note));
            }
        });
    }

    void hand(Note note) {
        if (!closed) {
            notes.underWay(note);
            index.later(this, note.row() + note.record());
        }
    }

    @Override
    public void fill(List<String> handed) {
        List<Note> all = handed.stream().map(one -> new Note(one.substring(0, ROW), name, one.substring(ROW))).toList();
        List<String> records = all.stream().map(Note::record).distinct().toList();
        Set<String> unfinished;
        try {
            unfinished = filler.fill(records);
        } catch (RuntimeException | LinkageError e) {
            notes.leave(all);
            throw e;
        }
        List<Note> filled = new ArrayList<>(all);
        filled.removeIf(note -> unfinished.contains(note.record()));
        notes.held(filled);
        notes.leave(all.stream().filter(note -> unfinished.contains(note.record())).toList());
        index.changed();
    }

    /** What is not finished then waits in the table. */
    @Override
    public void close() {
        if (sources.remove(name, this)) {
            index.finish();
            closed = true;
            notes.forget(name);
        }
    }
}
