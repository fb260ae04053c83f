package th.samnak.correspondence.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.UnitId;

/** How other functions have a document written, taken up the chain, signed and sent by correspondence. */
@ProviderType
public interface IssueDocument {

    /**
     * Puts a draft into the caller's hands; it then goes its usual way.
     *
     * @return id under which {@link #status} tells how it stands
     * @throws th.samnak.api.errors.RuleViolation when a field is missing or too long
     * @throws th.samnak.api.errors.NotPermitted when the caller may not draft
     */
    String draft(Request request);

    /**
     * How a document stands.
     *
     * @throws th.samnak.api.errors.NotFound when there is none or the caller may not see it
     */
    Status status(String id);

    /** The kinds another function may ask for. */
    enum Kind {
        EXTERNAL_LETTER,
        MEMO,
        CIRCULAR,
        ORDER,
        ANNOUNCEMENT
    }

    /**
     * @param issuer the unit in whose name it goes out
     * @param addressee empty for orders and announcements
     * @param body paragraphs parted by an empty line
     * @param enclosures names of what is enclosed, each once
     * @param attachments files to go with it
     */
    record Request(
            Kind kind,
            UnitId issuer,
            String addressee,
            String subject,
            String body,
            List<String> enclosures,
            List<Attachment> attachments) {}

    /** @param content the whole file */
    record Attachment(String name, byte[] content) {}

    /**
     * @param state one of DRAFT, CHECKED, PROPOSED, SIGNED, SENT, DELIVERED, ANSWERED, CANCELLED
     * @param docNo number as printed once it is signed
     * @param path where its screen is, below the root: {@code correspondence/outgoing/…}
     */
    record Status(String state, Optional<String> docNo, Optional<LocalDate> date, String path) {}
}
