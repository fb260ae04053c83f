package th.samnak.api.audit;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Append-only record of administrators' acts, refusals and reads of secret matters. Written in the transaction of the act it
 * tells of. It never holds the content of a secret or personal data, only what was touched. A refusal by
 * {@link th.samnak.api.access.Access#require} is recorded by itself. Nothing is ever null.
 */
@ProviderType
public interface AuditTrail {

    /**
     * Writes one line, with the caller ({@code -} when nobody is signed in) and the time added.
     *
     * @param act what was done, a dotted verb such as {@code module.install} or {@code letter.read-secret}
     * @param subject what it was done to, an id such as {@code correspondence:letter:…}
     * @param detail one sentence without secrets, may be empty
     */
    void record(String act, String subject, String detail);

    /**
     * As {@link #record}, kept even when the current transaction is rolled back: for refusals and failed sign-ins.
     *
     * @param account whom it is told of, also when nobody is signed in
     */
    void recordRegardless(String account, String act, String subject, String detail);

    /**
     * The newest entries first.
     *
     * @param count at most how many; taken as 1 when smaller, as 10,000 when larger
     * @throws th.samnak.api.errors.NotPermitted without the permission to read the trail
     */
    List<Entry> latest(int count);

    /**
     * Everything recorded about one subject, oldest first.
     *
     * @throws th.samnak.api.errors.NotPermitted without the permission to read the trail
     */
    List<Entry> about(String subject);

    /** @param number in the order of the acts, without meaning of its own */
    record Entry(long number, Instant at, String account, String act, String subject, String detail) {}
}
