package th.samnak.correspondence.outgoing.application;

import java.time.LocalDate;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.domain.Capacity;
import th.samnak.correspondence.outgoing.domain.LetterKind;

/** ลงนาม and ออกเลข: one act, one transaction. */
public interface Signing {

    /**
     * Signs the letter as the caller, takes its number and date, lays out the final paper and keeps it with its checksum.
     *
     * @param onBehalfOf the post acted for, empty when the capacity is OWN
     * @return what was issued
     * @throws th.samnak.api.errors.NotPermitted when the caller's part may not sign this kind
     * @throws th.samnak.api.errors.RuleViolation when the letter is not proposed to the caller
     */
    Signed sign(LetterAt letter, Capacity capacity, String onBehalfOf);

    /** Whether the caller may sign letters of that kind at all. */
    boolean maySign(LetterKind kind);

    /** @param docNo as printed, in Arabic digits, for example {@code อส 0001/567} or {@code 12/2569} */
    record Signed(String docNo, int number, LocalDate date, String sha256) {}
}
