package th.samnak.reorganisation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * A reorganisation as it stands.
 *
 * @param instrument the announcement it carries out; what it changes cites it
 * @param effective 00:00 of this day
 * @param clauses mark of the clause of the instrument that each operation rests on, where one is cited
 * @param decidedBy who confirmed it, never anybody who typed at it
 * @param version for {@link Reorganisations#amend}: what was seen
 */
public record Plan(
        String id,
        UnitId agency,
        Instrument instrument,
        LocalDate effective,
        State state,
        List<Operation> operations,
        Mapping mapping,
        Map<Operation, String> clauses,
        PersonId draftedBy,
        Instant draftedAt,
        Optional<PersonId> decidedBy,
        Optional<Instant> carriedOutAt,
        long version) {

    public Plan {
        operations = List.copyOf(operations);
        clauses = Map.copyOf(clauses);
    }

    /** The message key of its name is {@code reorganisation.state.<state>} in lower case. */
    public enum State {
        DRAFT,
        /** The instrument is signed. */
        SIGNED,
        /** It stands in the Royal Gazette, or needs not to. */
        GAZETTED,
        /** Confirmed by a second person; carried out when its day comes. */
        PLANNED,
        /** Carried out; the sums before and after agree. */
        RECONCILED,
        /** All hand-over lists are countersigned. */
        CLOSED,
        /** Taken back after it was carried out. */
        UNDONE,
        WITHDRAWN
    }
}
