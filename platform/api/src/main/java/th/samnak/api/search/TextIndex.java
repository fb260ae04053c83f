package th.samnak.api.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Full-text index over what the functions hold, in Thai and English. Each text carries the scopes in which it may be found; a
 * query carries the scopes of the person who asks, and sees nothing else, not even in counts.
 *
 * <p>The index can be thrown away at any time: functions fill it again from their tables when {@link #isEmptyFor} says so.
 */
@ProviderType
public interface TextIndex {

    /** Adds or replaces; visible to queries that begin after the call returns. */
    void put(Entry entry);

    /** Adds many at once, faster. */
    void putAll(List<Entry> entries);

    void remove(String type, String id);

    /** Removes all of a type. */
    void clear(String type);

    /** Whether the index holds nothing of that type and must be filled. */
    boolean isEmptyFor(String type);

    Hits find(Query query);

    /**
     * @param type kind of record, {@code <module>.<record>}, for example {@code correspondence.letter}
     * @param id id of the record within its type
     * @param title subject; weighs most
     * @param identifiers numbers under which the record is asked for, matched whatever the digits and spacing
     * @param text everything else, attachments included
     * @param scopes who may find it: it is found when it shares at least one with the query
     * @param date the record's date, for narrowing and for order among equals
     */
    record Entry(
            String type,
            String id,
            String title,
            List<String> identifiers,
            String text,
            Set<String> scopes,
            Optional<LocalDate> date) {}

    /**
     * @param words as typed; all must match, in any order
     * @param type empty for all types
     * @param offset from 0; limit 1 to 200
     */
    record Query(String words, Optional<String> type, Set<String> scopes, int offset, int limit) {}

    /** @param total how many the person may see in all */
    record Hits(long total, List<Hit> hits) {}

    /** @param excerpt plain text around the first match, never markup */
    record Hit(String type, String id, String title, String excerpt) {}
}
