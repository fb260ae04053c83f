package th.samnak.api.numbering;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Issues numbers without gaps or duplicates, however many ask at once, as ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 asks of the
 * registers: running through the year and beginning at 1 with the next. A number is taken in the caller's transaction: when that
 * is rolled back, the number was never issued. Whoever takes a number of the same series waits until then. Nothing is ever null.
 *
 * <p>Nobody's permission is asked here: the function that owns the series asks before.
 */
@ProviderType
public interface Numbering {

    /**
     * The next number of the series, from 1.
     *
     * @throws IllegalStateException outside a transaction: the one that takes a number also stores where it was used
     */
    int next(Series series);

    /** The last number issued, 0 when there is none. */
    int last(Series series);

    /**
     * Marks a number as cancelled, by the caller and as of now. It stays in the register and is never issued again.
     *
     * @param reason in the office's words, 1 to 500 characters
     * @throws th.samnak.api.errors.RuleViolation when it was not issued, is cancelled already, or the reason is blank or too long
     */
    void cancel(Series series, int number, String reason);

    /** The cancelled numbers of the series, ascending. */
    List<Cancelled> cancelled(Series series);

    /**
     * All series of a year, by kind and unit, for proofs.
     *
     * @param year of the Buddhist era
     */
    List<Series> series(int year);

    /** @param account who cancelled it, {@code system} for the platform itself */
    record Cancelled(int number, String reason, String account, Instant at) {}
}
