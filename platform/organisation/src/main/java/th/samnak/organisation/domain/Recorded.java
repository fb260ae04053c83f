package th.samnak.organisation.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import th.samnak.api.organisation.Instrument;

/** An instrument's row and how it came to be; as {@link Entry}. */
public record Recorded(
        String key,
        Instrument instrument,
        Instant recordedAt,
        Optional<Instant> supersededAt,
        String by,
        Optional<String> change,
        Optional<String> supersededBy,
        boolean undone) {

    public static Recorded of(Instrument instrument, Instant at, String by, Optional<String> change) {
        return new Recorded(
                UUID.randomUUID().toString(), instrument, at, Optional.empty(), by, change, Optional.empty(), false);
    }

    public boolean knownAt(Instant moment) {
        return !recordedAt.isAfter(moment) && supersededAt.map(moment::isBefore).orElse(true);
    }

    public Recorded superseded(Instant at, Optional<String> byChange) {
        return new Recorded(key, instrument, recordedAt, Optional.of(at), by, change, byChange, undone);
    }

    public Recorded asUndone() {
        return new Recorded(key, instrument, recordedAt, supersededAt, by, change, supersededBy, true);
    }
}
