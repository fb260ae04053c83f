package th.samnak.api.records;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import th.samnak.api.organisation.UnitId;

/**
 * Which records of a kind the caller may know of, as a condition that the register asks the database together with its own, so
 * that its lists show exactly what the function's own do.
 *
 * @param condition in the SQL that Derby and PostgreSQL share, over the function's own tables and these names: {@code e.record_key}
 *     the function's id of the record, {@code l.unit} its custodian, {@code e.holder} who holds it, {@code e.begun} since when.
 *     A {@code ?} stands for each value; nothing typed by a person is part of it
 */
public record Sight(String condition, List<Object> values) {

    public static final Sight ALL = new Sight("1 = 1", List.of());
    public static final Sight NONE = new Sight("1 = 0", List.of());

    public Sight {
        values = List.copyOf(values);
    }

    /** What these units have in their keeping. */
    public static Sight of(Collection<UnitId> custodians) {
        return custodians.isEmpty()
                ? NONE
                : where("l.unit in (" + marks(custodians.size()) + ")", custodians.stream().map(UnitId::value).toArray());
    }

    public static Sight where(String condition, Object... values) {
        return new Sight(condition, Arrays.asList(values));
    }

    public Sight and(Sight other) {
        return joined(" and ", other);
    }

    public Sight or(Sight other) {
        return joined(" or ", other);
    }

    private Sight joined(String word, Sight other) {
        return new Sight(
                "(" + condition + word + other.condition + ")",
                Stream.concat(values.stream(), other.values.stream()).toList());
    }

    /** {@code ?, ?, …} */
    public static String marks(int values) {
        return Collections.nCopies(values, "?").stream().collect(Collectors.joining(", "));
    }
}
