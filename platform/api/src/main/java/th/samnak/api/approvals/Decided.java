package th.samnak.api.approvals;

import java.time.Instant;
import java.util.Optional;
import th.samnak.api.records.RecordId;

/**
 * One decision that was taken: never changed.
 *
 * @param matter id of the {@link Approval}; empty where it was written outside of any
 * @param signature how it was signed
 */
public record Decided(
        String id,
        RecordId record,
        Optional<String> matter,
        Decision decision,
        String text,
        Decider by,
        Instant at,
        Signature signature) {

    /** How somebody signed. The message key of each is {@code approvals.signature.<NAME>}. */
    public enum Signature {
        /** By the account they were signed in with. */
        SIGNED_IN,
        /** With a certificate. */
        CERTIFICATE,
        /** On paper, entered by somebody else. */
        PAPER
    }
}
