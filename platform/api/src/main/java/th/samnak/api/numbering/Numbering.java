package th.samnak.api.numbering;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Issues numbers without gaps or duplicates, however many ask at once. A number is taken in the caller's transaction: when that
 * is rolled back, the number was never issued.
 */
@ProviderType
public interface Numbering {

    /** The next number of the series, from 1. Must be called inside a transaction that also stores where it was used. */
    int next(Series series);

    /** The last number issued, 0 when there is none. */
    int last(Series series);

    /**
     * Marks a number as cancelled. It stays in the register and is never issued again.
     *
     * @throws th.samnak.api.errors.RuleViolation when it was not issued, is cancelled already, or the reason is blank
     */
    void cancel(Series series, int number, String reason);

    List<Cancelled> cancelled(Series series);

    /** All series of a year, for proofs. */
    List<Series> series(int year);

    record Cancelled(int number, String reason, String account, Instant at) {}
}
