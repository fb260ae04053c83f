package th.samnak.records.custody.application;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordLink;
import th.samnak.api.records.RecordTask;
import th.samnak.records.custody.domain.Asked;
import th.samnak.records.custody.domain.Kind;
import th.samnak.records.custody.domain.Link;

/** What is asked on a record and what it is linked with: rows that stay as they are are not written again. */
final class Particulars {

    /** What is asked where the function says no more than who holds the record. */
    static final String HOLD = "HOLD";

    private static final Pattern PLACE = Pattern.compile("(unit:|agency:)(.*)(\\|.*)");
    private static final String TASKS = "select t from Asked t where t.record = :record and t.source = :source";
    private static final String LINKS = "select l from Link l where l.record = :record";

    private Particulars() {}

    /** @param known whether the record was entered before */
    static void keep(EntityManager em, RecordEntry entry, boolean known) {
        String record = entry.id().toString();
        String source = entry.id().module().value();
        List<Asked> asked = known
                ? em.createQuery(TASKS, Asked.class).setParameter("record", record).setParameter("source", source).getResultList()
                : List.of();
        replace(em, asked, Asked::task, placed(em, entry.id(), tasks(entry)), task -> new Asked(UUID.randomUUID(), entry.id(), source, task));
        List<Link> links = known ? em.createQuery(LINKS, Link.class).setParameter("record", record).getResultList() : List.of();
        replace(em, links, Link::link, entry.facts().links().stream().distinct().toList(), link -> link(entry.id(), link));
    }

    static void ask(EntityManager em, RecordId record, String source, List<RecordTask> tasks) {
        List<Asked> asked = em.createQuery(TASKS, Asked.class)
                .setParameter("record", record.toString())
                .setParameter("source", source)
                .getResultList();
        replace(em, asked, Asked::task, placed(em, record, tasks), task -> new Asked(UUID.randomUUID(), record, source, task));
    }

    /** A unit stands as its lot of that kind of record, so what is asked of it follows to its heir, and back, with the lot. */
    private static List<RecordTask> placed(EntityManager em, RecordId record, List<RecordTask> tasks) {
        return tasks.stream().map(task -> placed(em, record, task)).distinct().toList();
    }

    private static RecordTask placed(EntityManager em, RecordId record, RecordTask task) {
        Matcher place = PLACE.matcher(task.doer());
        if (!place.matches()) {
            return task;
        }
        int lot = Lots.founding(em, new UnitId(place.group(2)), Kind.of(record)).id();
        return new RecordTask(task.what(), place.group(1) + lot + place.group(3), task.due());
    }

    private static Link link(RecordId from, RecordLink link) {
        return new Link(UUID.randomUUID(), from, link);
    }

    private static List<RecordTask> tasks(RecordEntry entry) {
        if (!entry.open() || !entry.facts().tasks().isEmpty()) {
            return entry.facts().tasks();
        }
        return entry.facts().holder().map(holder -> List.of(RecordTask.of(HOLD, holder))).orElse(List.of());
    }

    private static <R, V> void replace(
            EntityManager em, List<R> kept, Function<R, V> told, List<V> wanted, Function<V, R> made) {
        List<V> missing = new ArrayList<>(wanted);
        kept.stream().filter(row -> !missing.remove(told.apply(row))).forEach(em::remove);
        missing.forEach(value -> em.persist(made.apply(value)));
    }
}
