package th.samnak.api.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.organisation.UnitId;

/**
 * What a person looks for.
 *
 * @param words as typed, normalised, never blank
 * @param typing whether they are still typing, so that the last word may be a beginning
 * @param unit only what this unit has
 * @param first only of this day or later
 * @param last only of this day or earlier
 * @param offset how many of the best to pass over, from 0
 * @param limit at most how many, 1 to 200
 */
public record Asked(
        String words,
        boolean typing,
        Optional<UnitId> unit,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int offset,
        int limit) {

    /** Anything of any unit and day. */
    public static Asked of(String words, int offset, int limit) {
        return new Asked(words, false, Optional.empty(), Optional.empty(), Optional.empty(), offset, limit);
    }

    /** The first few, while the person types. */
    public static Asked typing(String words, int limit) {
        return new Asked(words, true, Optional.empty(), Optional.empty(), Optional.empty(), 0, limit);
    }

    /** The same for other words. */
    public Asked words(String other) {
        return new Asked(other, typing, unit, first, last, offset, limit);
    }

    /** Whether a unit or days narrow it: what is not filed by them is not meant then. */
    public boolean narrowed() {
        return unit.isPresent() || first.isPresent() || last.isPresent();
    }

    /**
     * The question to the index.
     *
     * @param types of entries
     * @param scopes of the caller
     * @param with scopes one of which a record must carry to be the {@link #unit}'s; not asked when no unit is
     */
    public TextIndex.Query of(Set<String> types, Set<String> scopes, Set<String> with) {
        return new TextIndex.Query(words, Optional.empty(), scopes,
                new TextIndex.Bounds(types, unit.isPresent() ? with : Set.of(), first, last, typing), offset, limit);
    }
}
