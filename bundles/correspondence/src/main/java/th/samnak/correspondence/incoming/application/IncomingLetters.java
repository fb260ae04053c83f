package th.samnak.correspondence.incoming.application;

import java.util.List;
import java.util.Optional;
import th.samnak.api.rest.Mark;
import th.samnak.correspondence.letter.application.Page;

/** Reading incoming letters. */
public interface IncomingLetters {

    /** Newest first. @param limit at most 200 */
    Page<IncomingRow> list(IncomingFilter filter, int offset, int limit);

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
