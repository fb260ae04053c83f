package th.samnak.correspondence.incoming.application;

import java.util.Set;
import th.samnak.correspondence.incoming.domain.Stand;
import th.samnak.correspondence.letter.application.LetterAt;

/**
 * Takes back what the caller did a moment ago, as long as nothing has happened to the letter since. What bears a number or a
 * signature is never taken back, and nobody forgets: both acts stay in the letter's story.
 */
public interface Reversals {

    /**
     * The letter before an act.
     *
     * @throws th.samnak.api.errors.StaleDataException when somebody changed it since
     */
    Before before(LetterAt letter);

    /**
     * Takes back that it was assigned, filed or closed: the caller's own act, the only one since, within two minutes.
     *
     * @throws th.samnak.api.errors.RuleViolation when it is too late, or something else has happened
     */
    void takeBack(Before before);

    /**
     * The caller has not read it after all. @param slip id of the slip
     *
     * @throws th.samnak.api.errors.RuleViolation when it is too late
     */
    void unread(String slip);

    /** A letter as it was; only this service looks inside. */
    final class Before {

        final String letter;
        final long seq;
        final Stand stand;
        final Set<String> slips;
        final Set<String> open;

        Before(String letter, long seq, Stand stand, Set<String> slips, Set<String> open) {
            this.letter = letter;
            this.seq = seq;
            this.stand = stand;
            this.slips = slips;
            this.open = open;
        }
    }
}
