package th.samnak.api.records;

import java.util.Optional;
import java.util.Set;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * Which records to list, among those the caller may know of.
 *
 * @param kinds {@code module:type}; empty for all
 * @param words in title, number or the holder's name; empty for all
 * @param holder in whose hands; empty for all
 * @param unit in whose keeping, not in that of the units below it; empty for all
 */
public record RecordQuery(
        Whose whose, Pace pace, Set<String> kinds, String words, Optional<PersonId> holder, Optional<UnitId> unit, Order order) {

    /** The message key is {@code records.whose.<NAME>}. */
    public enum Whose {
        /** What waits for the caller: each record once, with the most pressing thing that is asked. */
        MINE,
        /** In the keeping of the caller's unit and of those below it. */
        UNIT,
        /** Whatever the caller may know of. */
        ALL
    }

    /** The message key is {@code records.pace.<NAME>}. */
    public enum Pace {
        ALL,
        OPEN,
        /** Open and past its deadline. */
        OVERDUE,
        /** Open and due today or within the next three working days. */
        SOON,
        /** Not open any more. */
        ENDED,
        /** To be kept no longer: the retention clock has run out. */
        DESTROYABLE;

        public static final int SOON_DAYS = 3;
    }

    /** The message key is {@code records.order.<NAME>}. */
    public enum Order {
        /** By deadline, then urgency; what has none last. */
        DEADLINE,
        /** What changed last comes first. */
        CHANGED
    }

    public RecordQuery {
        kinds = Set.copyOf(kinds);
    }

    /** In the keeping of any unit. */
    public RecordQuery(Whose whose, Pace pace, Set<String> kinds, String words, Optional<PersonId> holder, Order order) {
        this(whose, pace, kinds, words, holder, Optional.empty(), order);
    }

    /** What is open, by deadline. */
    public static RecordQuery open(Whose whose) {
        return new RecordQuery(whose, Pace.OPEN, Set.of(), "", Optional.empty(), Order.DEADLINE);
    }

    /** Everything, what changed last first. */
    public static RecordQuery all(Whose whose) {
        return new RecordQuery(whose, Pace.ALL, Set.of(), "", Optional.empty(), Order.CHANGED);
    }

    public RecordQuery at(Pace other) {
        return new RecordQuery(whose, other, kinds, words, holder, unit, order);
    }

    public RecordQuery of(Set<String> some) {
        return new RecordQuery(whose, pace, some, words, holder, unit, order);
    }

    public RecordQuery about(String some) {
        return new RecordQuery(whose, pace, kinds, some, holder, unit, order);
    }

    public RecordQuery heldBy(Optional<PersonId> person) {
        return new RecordQuery(whose, pace, kinds, words, person, unit, order);
    }

    public RecordQuery keptBy(Optional<UnitId> some) {
        return new RecordQuery(whose, pace, kinds, words, holder, some, order);
    }

    public RecordQuery by(Order other) {
        return new RecordQuery(whose, pace, kinds, words, holder, unit, other);
    }
}
