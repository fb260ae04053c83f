package th.samnak.correspondence.outgoing.application;

import java.time.LocalDate;
import java.util.List;
import th.samnak.api.organisation.Capacity;
import th.samnak.correspondence.letter.application.LetterAt;

/** ลงนาม and ออกเลข: one act, one transaction. */
public interface Signing {

    /** In which capacities the caller can sign the letter now; empty when in none. Of several the caller must choose. */
    List<Capacity> capacities(String id);

    /**
     * Signs the letter as the caller, takes its number and date, lays out the final paper and keeps it with its checksum. The power
     * is looked at in this moment, not when the letter was proposed.
     *
     * @param capacity key of the capacity chosen; empty when there is only one
     * @return what was issued
     * @throws th.samnak.api.errors.NotPermitted when the caller may not sign this kind for its issuer
     * @throws th.samnak.api.errors.RuleViolation when the letter is not proposed to the caller, or the capacity does not hold
     */
    Signed sign(LetterAt letter, String capacity);

    /** @param docNo as printed, in Arabic digits, for example {@code อส 0001/567} or {@code 12/2569} */
    record Signed(String docNo, int number, LocalDate date, String sha256) {}
}
