package th.samnak.announcements.api;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.InstrumentId;

/**
 * From the text of an announcement to an instrument of the organisation: the reader proposes, a person corrects and confirms.
 * All but {@link #quote} needs the permission to propose; {@link #confirm} the one to confirm and the one to keep the organisation.
 */
@ProviderType
public interface Announcements {

    /** Largest text in bytes. */
    int LARGEST = 5 * 1024 * 1024;

    /**
     * The text of an uploaded file: UTF-8, or Windows-874 when it can be nothing else.
     *
     * @throws th.samnak.api.errors.RuleViolation when it is too large, empty, or not a text
     */
    String text(byte[] file);

    /** What the reader makes of a text; nothing is kept. */
    Proposal read(String text);

    /**
     * Keeps the text with what the reader makes of it.
     *
     * @param name for lists, for example the file's name
     * @throws th.samnak.api.errors.RuleViolation when name or text is blank or too long
     */
    Draft propose(String name, String text);

    /** Newest first. */
    List<Draft> drafts();

    /** @throws th.samnak.api.errors.NotFound when there is no such draft */
    Draft.Opened open(String draft);

    /**
     * Takes what a person made of the proposal; findings and coverage stay the reader's.
     *
     * @param version the version the person saw
     * @throws th.samnak.api.errors.StaleDataException when somebody else corrected it since
     * @throws th.samnak.api.errors.RuleViolation when it is closed, when a place lies outside of the text, a mark stands twice, or
     *     a name is blank
     */
    Draft correct(String draft, long version, Proposal corrected);

    /** Closes the draft; nothing comes of it. */
    Draft discard(String draft, long version);

    /**
     * Makes it an instrument, in one transaction: its clauses, the units that it founds, the whole wording with its checksum.
     *
     * @throws th.samnak.api.errors.RuleViolation when it is closed, when title or (for units) the day of force is not known, when
     *     there is an instrument of that name, or when the organisation forbids it
     */
    InstrumentId confirm(String draft, long version, Confirmation decision);

    /** The wording of what is cited, from a confirmed announcement; empty when none is kept. Needs no permission. */
    Optional<Quotation> quote(Citation citation);
}
