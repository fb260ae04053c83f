package th.samnak.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /**
     * The entries that fit, newest first, a page of them.
     *
     * @throws th.samnak.api.errors.NotPermitted without the permission to read the trail
     */
    default List<Entry> find(Query query, int offset, int limit) {
        return latest(10_000).stream().filter(query::fits).skip(offset).limit(limit).toList();
    }

    /** How many entries fit. @throws th.samnak.api.errors.NotPermitted as {@link #find} */
    default long count(Query query) {
        return latest(10_000).stream().filter(query::fits).count();
    }

    /**
     * What is looked for; an empty text fits everything.
     *
     * @param account whole name of an account
     * @param act how the act begins, for example {@code letter.}
     * @param subject part of what it was done to
     * @param from first moment, inclusive
     * @param until last moment, exclusive
     */
    record Query(String account, String act, String subject, Optional<Instant> from, Optional<Instant> until) {

        public static Query all() {
            return new Query("", "", "", Optional.empty(), Optional.empty());
        }

        public boolean fits(Entry entry) {
            return (account.isEmpty() || account.equals(entry.account()))
                    && entry.act().startsWith(act)
                    && entry.subject().contains(subject)
                    && from.filter(entry.at()::isBefore).isEmpty()
                    && until.filter(end -> !entry.at().isBefore(end)).isEmpty();
        }
    }

    /**
     * @param number in the order of the acts, without meaning of its own
     * @param post in which post the person acted, as printed at the time; empty for the platform and where it was not noted
     */
    record Entry(long number, Instant at, String account, String post, String act, String subject, String detail) {

        public Entry(long number, Instant at, String account, String act, String subject, String detail) {
            this(number, at, account, "", act, subject, detail);
        }
    }
}
