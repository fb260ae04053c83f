package th.samnak.reorganisation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** บัญชีส่งมอบ: what one unit hands to another, signed by both. */
public record HandOverList(
        String id,
        String plan,
        UnitId from,
        UnitId to,
        LocalDate on,
        List<Rehearsal.Movement> lines,
        Optional<Signed> handedOver,
        Optional<Signed> takenOver) {

    public HandOverList {
        lines = List.copyOf(lines);
    }

    /** For which unit somebody signs. */
    public enum Side {
        HANDS_OVER,
        TAKES_OVER
    }

    public record Signed(PersonId by, Instant at) {}
}
