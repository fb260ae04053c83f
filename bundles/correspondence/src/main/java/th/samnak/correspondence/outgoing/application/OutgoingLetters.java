package th.samnak.correspondence.outgoing.application;

import java.util.List;
import java.util.Optional;
import th.samnak.api.rest.Mark;
import th.samnak.correspondence.letter.application.Page;

/** Reading outgoing letters. */
public interface OutgoingLetters {

    /** Changed last first. @param limit at most 200 */
    Page<OutgoingRow> list(OutgoingFilter filter, int offset, int limit);

    /** Changed last first, from behind a mark on; none to begin. @param limit at most 200 */
    List<OutgoingRow> after(OutgoingFilter filter, Optional<Mark> mark, int limit);

    /** How many there are in a box, for menus; quick. */
    int count(OutgoingFilter.Box box);

    /**
     * One letter. Reading a secret one is logged.
     *
     * @throws th.samnak.api.errors.NotFound when there is none, or it is another unit's
     * @throws th.samnak.api.errors.NotPermitted when it is above the caller's clearance
     */
    OutgoingDetails open(String id);

    /**
     * The signed paper, bit for bit; PDF.
     *
     * @throws th.samnak.api.errors.RuleViolation when it is not signed, or the stored paper no longer has its checksum
     */
    byte[] signedPaper(String id);

    /**
     * สำเนาคู่ฉบับ: the signed paper with the names of those who drafted, typed and checked it; PDF. The typist is who changed the
     * text last.
     *
     * @throws th.samnak.api.errors.RuleViolation as {@link #signedPaper}
     */
    byte[] fileCopy(String id);
}
