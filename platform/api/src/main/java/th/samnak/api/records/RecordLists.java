package th.samnak.api.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.records.RecordRow.Due;

/**
 * The register of records as the caller may see it: what their permissions let them look at, of that what each function lets them
 * know of, secrets masked. One query for a page, however many records there are. Whoever is not signed in sees nothing; on another
 * day than today nothing waits, and of each record is told only what does not change.
 */
@ProviderType
public interface RecordLists {

    /**
     * A page of rows.
     *
     * @param after where the page before it ended ({@link Page#next}); empty to begin
     * @param limit 1 to 1,000
     * @throws IllegalArgumentException when {@code after} is not from a page of that order
     */
    Page page(RecordQuery query, Optional<String> after, int limit);

    /** Rows from a place in the middle, which costs the more the further it is: for somebody who drags a scroll bar. */
    List<RecordRow> rows(RecordQuery query, int offset, int limit);

    /** How many there are in all. */
    long count(RecordQuery query);

    /** How many there are of each kind, of each unit that keeps them, or with each holder; what none holds does not appear. */
    Map<String, Long> counts(RecordQuery query, By by);

    /** What is open, by how pressing it is, and of which kind; kinds and urgencies without any do not appear. */
    Load load(RecordQuery.Whose whose);

    /** The kinds of record that the caller may look at. */
    List<Kind> kinds();

    /** The most pressing of what is open. */
    default List<RecordRow> next(RecordQuery.Whose whose, int limit) {
        return page(RecordQuery.open(whose), Optional.empty(), limit).rows();
    }

    /** The record, if the caller may know of it. */
    Optional<RecordRow> find(RecordId id);

    /** Records linked with it in either direction, by kind of link; only those the caller may know of. */
    List<Linked> links(RecordId id);

    /** By what records are counted: {@code module:type}, a unit's id, a person's id. */
    enum By {
        KIND,
        UNIT,
        HOLDER
    }

    /** @param next where the following page begins; empty when this is the last one */
    record Page(List<RecordRow> rows, Optional<String> next) {

        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param kind {@code module:type}
     * @param nameKey message key of its name
     */
    record Kind(String kind, String nameKey) {}

    /** @param outgoing whether the link was entered with the record that was asked for, not with the other one */
    record Linked(String kind, boolean outgoing, RecordRow record) {}

    /** How many are open. @param byKind in the order of the kinds' names, each by how pressing its records are */
    record Load(Map<String, Map<Due, Long>> byKind) {

        public Load {
            byKind = Map.copyOf(byKind);
        }

        public long all() {
            return byKind.values().stream().flatMap(dues -> dues.values().stream()).mapToLong(Long::longValue).sum();
        }

        public long of(Due due) {
            return byKind.values().stream().mapToLong(dues -> dues.getOrDefault(due, 0L)).sum();
        }

        /** @param kind {@code module:type} */
        public long of(String kind) {
            return byKind.getOrDefault(kind, Map.of()).values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
