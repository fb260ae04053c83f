package th.samnak.correspondence.incoming.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.rest.Mark;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.application.Page;

/** Reading incoming letters. */
public interface IncomingLetters {

    /** In which order letters are listed; by nothing that is masked in a secret one, whose place would tell of it. */
    enum Order {
        NEWEST,
        OLDEST,
        DUE_FIRST,
        DUE_LAST
    }

    /** Newest first. @param limit at most 200 */
    default Page<IncomingRow> list(IncomingFilter filter, int offset, int limit) {
        return list(filter, Order.NEWEST, offset, limit);
    }

    /** @param limit at most 200 */
    Page<IncomingRow> list(IncomingFilter filter, Order order, int offset, int limit);

    /** Those with a deadline on one of these days, the earliest first; at most 500. */
    List<IncomingRow> due(IncomingFilter filter, LocalDate from, LocalDate until);

    /** How many letters there are in each state under the filter; empty while another day is looked at. */
    Map<IncomingState, Integer> countByState(IncomingFilter filter);

    /** Newest first, from behind a mark on; none to begin. @param limit at most 200 */
    List<IncomingRow> after(IncomingFilter filter, Optional<Mark> mark, int limit);

    /** How many there are in a box, for menus; quick. */
    int count(IncomingFilter.Box box);

    /**
     * One letter. Reading a secret one is logged.
     *
     * @throws th.samnak.api.errors.NotFound when there is none, or it is another unit's
     * @throws th.samnak.api.errors.NotPermitted when it is above the caller's clearance
     */
    IncomingDetails open(String id);

    /** The letter's receiving stamp and routing slips as one PDF page, to be kept with the paper. */
    byte[] slip(String id);
}
