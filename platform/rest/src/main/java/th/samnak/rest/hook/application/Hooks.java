package th.samnak.rest.hook.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import th.samnak.rest.hook.domain.Delivery;

/** Subscriptions of other systems to what happens, each on behalf of a person. Making and ending them is in the trail. */
public interface Hooks {

    /** Whether an administrator has named a machine to which anything may go. */
    boolean possible();

    /**
     * Subscribes.
     *
     * @param url where the news goes; its machine must be one the administrator has named
     * @param events such as {@code correspondence.incoming.created}, {@code meetings.*} or {@code *}
     * @throws th.samnak.api.errors.RuleViolation when a part of it cannot be
     */
    Made make(String name, String url, List<String> events);

    /** The caller's own, the newest first. */
    List<Row> mine();

    /** Everybody's, for administrators. */
    List<Row> all();

    /** @throws th.samnak.api.errors.NotFound when there is none, or it is another's and the caller no administrator */
    Row find(String id);

    /** Another secret from now on. @return it, told this once */
    String renew(String id);

    void end(String id);

    /** Queues a trial, event {@code ping}, about no record. */
    void ping(String id);

    /** The newest first. @param limit at most 500 */
    List<Sent> deliveries(String id, int limit);

    /** Queues it once more. */
    void again(String delivery);

    /** @param secret with which what is sent is signed, told this once */
    record Made(String id, String secret) {}

    record Row(
            String id, String name, String url, List<String> events, String account, Instant madeAt, boolean active, long waiting) {}

    record Sent(
            String id,
            String event,
            String record,
            Instant happenedAt,
            Delivery.State state,
            int tries,
            Optional<Integer> status,
            String failure,
            Instant next) {}
}
