package th.samnak.announcements.api;

import java.time.Instant;
import java.util.Optional;
import th.samnak.api.organisation.InstrumentId;

/**
 * A text with what is proposed of it, until a person has confirmed it.
 *
 * @param id a UUID
 * @param version counts the corrections; whoever corrects or confirms names the one they saw
 * @param name what the person called it, for lists
 * @param by account of who brought the text, and when
 * @param lastBy account of who corrected, confirmed or discarded it last, and when
 * @param instrument what it became; empty until confirmed
 */
public record Draft(
        String id,
        long version,
        String name,
        State state,
        String by,
        Instant at,
        Optional<String> lastBy,
        Optional<Instant> lastAt,
        Optional<InstrumentId> instrument) {

    /** The message key of its name is {@code announcements.state.<state>} in lower case. */
    public enum State {
        PROPOSED,
        CORRECTED,
        CONFIRMED,
        DISCARDED
    }

    public boolean open() {
        return state == State.PROPOSED || state == State.CORRECTED;
    }

    /** With its text and its proposal. */
    public record Opened(Draft draft, String text, Proposal proposal) {}
}
