package th.samnak.api.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Full-text index over what the functions hold, in Thai and English. Each text carries the scopes in which it may be found; a
 * query carries the scopes of the person who asks, and sees nothing else, not even in counts.
 *
 * <p>The index can be thrown away at any time: functions fill it again from their tables when {@link #isEmptyFor} says so. It takes
 * no part in transactions: changes reach it by the {@link IndexQueue}. A failing disk is told as {@link java.io.UncheckedIOException}. Nothing is
 * ever null.
 */
@ProviderType
public interface TextIndex {

    /** Adds or replaces; visible to queries that begin after the call returns. */
    void put(Entry entry);

    /** Adds many at once, faster. */
    void putAll(List<Entry> entries);

    /** Removes one record; nothing happens when it is not there. */
    void remove(String type, String id);

    /** Removes all of a type. */
    void clear(String type);

    /** Whether the type must be filled from the tables: that was never done to its end, or the index was begun anew since. */
    boolean isEmptyFor(String type);

    /**
     * What matches, the best first; when nothing does, what is spelt nearly so. Nothing for a query without words or scopes.
     *
     * @throws IllegalArgumentException when offset or limit are out of bounds
     */
    Hits find(Query query);

    /**
     * One record as it can be found.
     *
     * @param type kind of record, {@code <module>.<record>}, for example {@code correspondence.letter}
     * @param id id of the record within its type
     * @param title subject; weighs most
     * @param identifiers numbers under which the record is asked for, matched whatever the digits and spacing
     * @param text everything else but the attachments
     * @param scopes who may find it: it is found when it shares at least one with the query
     * @param date the record's date, for order among equals
     * @param secret whether the text only leads to the record: no excerpt is told of it, and it is not kept to be read
     * @param attachments what lies with the record; a hit tells in which of them it was found
     */
    record Entry(
            String type,
            String id,
            String title,
            List<String> identifiers,
            String text,
            Set<String> scopes,
            Optional<LocalDate> date,
            boolean secret,
            List<Attached> attachments) {

        /** A record without attachments. */
        public Entry(
                String type, String id, String title, List<String> identifiers, String text, Set<String> scopes,
                Optional<LocalDate> date, boolean secret) {
            this(type, id, title, identifiers, text, scopes, date, secret, List.of());
        }

        /** A record whose text may be quoted to whoever finds it. */
        public Entry(
                String type, String id, String title, List<String> identifiers, String text, Set<String> scopes,
                Optional<LocalDate> date) {
            this(type, id, title, identifiers, text, scopes, date, false);
        }
    }

    /** The words of a file that lies with a record. @param text as far as it is known */
    record Attached(String name, String text) {}

    /**
     * A question and the person's bounds.
     *
     * @param words as typed; all must match, in any order; a day, month or year พ.ศ. among them may also be the record's date
     * @param type empty for all types
     * @param scopes of the person who asks; with none, nothing is found
     * @param bounds what narrows it further
     * @param offset how many of the best to pass over, from 0
     * @param limit at most how many to return, 1 to 200
     */
    record Query(String words, Optional<String> type, Set<String> scopes, Bounds bounds, int offset, int limit) {

        public Query(String words, Optional<String> type, Set<String> scopes, int offset, int limit) {
            this(words, type, scopes, Bounds.NONE, offset, limit);
        }
    }

    /**
     * What narrows a question.
     *
     * @param types only these; empty for all
     * @param with only records that carry one of these scopes besides one of the person's; empty for all
     * @param first only of this day or later
     * @param last only of this day or earlier
     * @param typing whether the last word may be a beginning; then no more than {@link Hits#MANY} are counted
     */
    record Bounds(Set<String> types, Set<String> with, Optional<LocalDate> first, Optional<LocalDate> last, boolean typing) {

        public static final Bounds NONE = new Bounds(Set.of(), Set.of(), Optional.empty(), Optional.empty(), false);
    }

    /** @param total how many the person may see in all; while typing, from {@link #MANY} on it stands for that many and more */
    record Hits(long total, List<Hit> hits) {

        public static final int MANY = 1000;
    }

    /**
     * @param excerpt plain text around the first match, never markup; empty for a secret
     * @param attachment name of the file in which the words were found, when the record itself has not all of them
     * @param date of the record
     */
    record Hit(String type, String id, String title, String excerpt, Optional<String> attachment, Optional<LocalDate> date) {

        public Hit(String type, String id, String title, String excerpt) {
            this(type, id, title, excerpt, Optional.empty(), Optional.empty());
        }
    }
}
