package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.organisation.UnitId;

/**
 * Who took over the letters of units that have ended. What was finished stays under the name of the unit that finished it, however
 * many letters that are; whoever asks for a unit's letters asks for those of the units it inherited from as well.
 */
public interface Inheritance {

    /** The unit, and those whose letters have come to it up to the day, directly or through others. */
    Set<UnitId> with(UnitId unit, LocalDate day);

    /** Who has now what lies under the unit's name: itself unless it was handed on. */
    UnitId keeper(UnitId unit);

    /** All that lies under the former unit's name is the heir's from that day on. */
    void begin(EntityManager em, Estate estate);

    /** That one is over; what lies under the former unit's name is its own again. */
    void end(EntityManager em, Estate estate);

    /** The former unit stands again: that one is over, and what it had inherited itself is its heir's. @param change for {@link #regain} */
    void pass(EntityManager em, Estate estate, String change);

    /** What was passed by that change. */
    Optional<Estate> passed(EntityManager em, UnitId former, String change);

    /** As if it had never been passed. */
    void regain(EntityManager em, Estate estate, String change);

    /** What was begun by a hand-over, as the transaction sees it. */
    Optional<Estate> by(EntityManager em, String handOver);

    /** Who took the unit's place, as the transaction sees it. */
    Optional<Estate> of(EntityManager em, UnitId former);

    /** As {@link #with}, as the transaction sees it, without the unit itself. */
    Set<UnitId> before(EntityManager em, UnitId heir);

    record Estate(UnitId former, UnitId heir, LocalDate on, String handOver) {}
}
