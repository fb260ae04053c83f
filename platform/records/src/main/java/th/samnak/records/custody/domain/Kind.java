package th.samnak.records.custody.domain;

import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;

/** Which kind of record of which function. */
public record Kind(String module, String type) implements Comparable<Kind> {

    public static Kind of(RecordId id) {
        return new Kind(id.module().value(), id.type());
    }

    /** Reads {@code module:type}. @throws IllegalArgumentException when it is not that */
    public static Kind parse(String written) {
        String[] parts = written.split(":", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a kind of record, module:type is wanted: " + written);
        }
        return new Kind(parts[0], parts[1]);
    }

    /** Where the places by kind send it: its own, else that of all others. */
    public Optional<UnitId> place(Map<String, UnitId> places) {
        return Optional.ofNullable(places.getOrDefault(toString(), places.get("*")));
    }

    @Override
    public int compareTo(Kind other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return module + ":" + type;
    }
}
