package th.samnak.api.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Orders by which somebody exercises the power of a post in its holder's place: delegations and acting appointments. They are drafted,
 * signed by whoever has the power to give the order, and hold as an {@link Authority} from their first day until they end. The
 * list is open to everybody who is signed in (พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 มาตรา 7). Every act is recorded.
 */
@ProviderType
public interface Orders {

    /**
     * Drafts first, then the latest beginning first. Every authority that holds or held is among them, also what was laid down
     * without a draft here, under the id of its {@link Dated} row.
     *
     * @param unit of whose posts and of those below it; empty for all
     */
    List<Order> list(Optional<UnitId> unit);

    /** @throws th.samnak.api.errors.NotFound when there is none */
    Order find(String id);

    /**
     * @return the order's id
     * @throws th.samnak.api.errors.RuleViolation when something is missing or the words of the law do not fit the post
     */
    String draft(Terms terms);

    /** @throws th.samnak.api.errors.RuleViolation as {@link #draft}, and when it is signed */
    void revise(String id, long version, Terms terms);

    /** Gives a draft up. @throws th.samnak.api.errors.RuleViolation when it is signed */
    void discard(String id, long version);

    /**
     * The delegations in the caller's agency that may be handed on today, because the order gives leave to have others act in
     * turn; for who drafts orders, else none. Whoever was given the power signs.
     */
    List<Dated<Authority>> handedOn();

    /**
     * Whether the caller may sign or end it: a delegation who is in charge of the post, one that is handed on who was given it, an appointment who is in charge of a post
     * above it, for the head of an agency that post itself; and, for orders signed on paper, who keeps the organisation.
     */
    boolean maySign(String id);

    /**
     * Signs it. From its first day it holds; an order whose first day has passed holds from today.
     *
     * @throws th.samnak.api.errors.NotPermitted when the caller may not
     * @throws th.samnak.api.errors.RuleViolation when it is signed already, the caller would get the power themselves, or the same
     *     people would act for the post in two forms
     */
    void sign(String id, long version);

    /**
     * Ends it: the holder has returned, there is a new one, or it is revoked.
     *
     * @param until first day on which it no longer holds, today or later
     * @param reason must not be blank
     */
    void end(String id, long version, LocalDate until, String reason);

    /** @param until first day on which it no longer holds; empty for no end */
    record Terms(Authority authority, LocalDate from, Optional<LocalDate> until) {}

    /** The message key of its name is {@code organisation.order.<state>} in lower case. */
    enum State {
        DRAFT,
        /** Signed, and not yet its first day. */
        SIGNED,
        ACTIVE,
        ENDED,
        /** The person it names has moved on or left. */
        VOID
    }

    /**
     * @param signedBy empty for a draft
     * @param signedAs the lines under the signature; empty for a draft, and for an order that was signed on paper
     * @param fact id of the {@link Dated} row it holds as; empty for a draft
     * @param endReason empty while it was not ended by hand
     * @param source what lays it down; empty for a draft. Of an authority that never was a draft here, drafted by nobody, its
     *     first instrument
     */
    record Order(
            String id,
            long version,
            Terms terms,
            State state,
            Optional<PersonId> draftedBy,
            Optional<PersonId> signedBy,
            Optional<Instant> signedAt,
            List<String> signedAs,
            Optional<String> fact,
            String endReason,
            Optional<Citation> source) {

        public Order {
            signedAs = List.copyOf(signedAs);
        }
    }
}
