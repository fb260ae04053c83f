package th.samnak.api.audit;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Append-only record of administrators' acts, refusals and reads of secret matters. Written in the transaction of the act it
 * tells of. It never holds the content of a secret or personal data, only what was touched.
 */
@ProviderType
public interface AuditTrail {

    /**
     * Writes one line, with the caller and the time added.
     *
     * @param act what was done, a dotted verb such as {@code module.install} or {@code letter.read-secret}
     * @param subject what it was done to, an id such as {@code correspondence:letter:…}
     * @param detail one sentence without secrets, may be empty
     */
    void record(String act, String subject, String detail);

    /** As {@link #record}, kept even when the current transaction is rolled back: for refusals and failed sign-ins. */
    void recordRegardless(String account, String act, String subject, String detail);

    /** The newest entries first, at most the given number; needs the permission to read the trail. */
    List<Entry> latest(int count);

    /** Everything recorded about one subject, oldest first. */
    List<Entry> about(String subject);

    record Entry(long number, Instant at, String account, String act, String subject, String detail) {}
}
