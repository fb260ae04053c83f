package th.samnak.api.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.UnitId;

/**
 * The digital signature of an agency on the PDFs it issues (PAdES B-B, with a time stamp B-T; ETSI EN 319 142-1), and the proof of
 * the signatures in any PDF. Nothing is ever null.
 */
@ProviderType
public interface PdfSeals {

    /**
     * Signs with the key of the agency that is in force now. Without such a key the file comes back as it was.
     *
     * @param reason why, one line that readers of the file are shown
     * @throws th.samnak.api.errors.RuleViolation when the administrator laid down that nothing leaves unsigned, and there is no key
     * @throws IllegalArgumentException when it is no PDF
     */
    byte[] seal(byte[] pdf, UnitId agency, String reason);

    /** How it stands with the key of an agency. */
    KeyState key(UnitId agency);

    /** The signatures in a file in the order in which they were made; empty when it has none or is no PDF. Never fails. */
    List<Seal> check(byte[] pdf);

    /**
     * The key that an agency signs with.
     *
     * @param subject whom the certificate names; empty without a key, likewise the checksum
     * @param sha256 checksum of the certificate, lower-case hexadecimal
     */
    record KeyState(Readiness readiness, String subject, String sha256, Optional<Instant> from, Optional<Instant> until) {}

    enum Readiness {
        READY,
        /** The system made the key itself, to show how it works. */
        DEMONSTRATION,
        NONE,
        /** There is a key, but its certificate does not hold now. */
        NOT_IN_FORCE,
        /** There should be a key, but it cannot be read. */
        UNUSABLE
    }

    /** What a signature proves. */
    enum Verdict {
        /** Every byte is as it was signed. */
        VALID,
        /** What was signed is unchanged, but something was added to the file afterwards. */
        ADDED_TO,
        /** The file is not what was signed. */
        CHANGED,
        /** A signature of a kind that cannot be proved here. */
        UNKNOWN_KIND
    }

    /**
     * One signature.
     *
     * @param signer whom the certificate names
     * @param agency the agency of this house whose key it is
     * @param trusted whether the certificate is one of this house, or was given by an authority that the administrator trusts
     * @param at when, by the signer's clock or, when stamped, by that of the time stamp; empty when it does not say
     * @param reason as given when it was signed, may be empty
     */
    record Seal(
            Verdict verdict,
            String signer,
            Optional<UnitId> agency,
            boolean trusted,
            Optional<Instant> at,
            boolean stamped,
            String reason) {}
}
