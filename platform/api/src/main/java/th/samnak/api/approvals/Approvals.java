package th.samnak.api.approvals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;
import th.samnak.api.rules.Figure;

/**
 * Matters on their way up, decided and passed on. Who is asked follows from the organisation; power is looked at in the moment of
 * the signature. Every act takes a request key: sent twice it is done once and answered the same.
 *
 * <p>All acts refuse with {@link th.samnak.api.errors.NotFound} what the caller may not know of, and with
 * {@link th.samnak.api.errors.RuleViolation} what the rules forbid; where somebody decided meanwhile the sentence says who and what.
 */
@ProviderType
public interface Approvals {

    /**
     * Through whom it would go today (เสนอผ่าน), the one who decides last; nothing is kept.
     *
     * @throws th.samnak.api.errors.RuleViolation when nobody has the power: the sentence names what is missing
     */
    List<Step> foresee(Submission submission);

    /** Proposes it, or proposes it again after it was returned or recalled. @return the matter's id */
    String submit(Submission submission, String request);

    /** What the caller decides: one minute, one moment. */
    Approval decide(Deed deed);

    /** Goes on without those who were asked for an opinion and have been silent for too long. */
    Approval withoutOpinion(String matter, long version, String request);

    /** What is held is considered again; its time goes on. */
    Approval resume(String matter, long version, String note, String request);

    /** The proposer takes it back, until the next one has decided. @param reason must not be blank */
    Approval recall(String matter, long version, String reason, String request);

    /**
     * The caller has an interest of their own in it and leaves it to others: it goes to whoever else has the power, of an opinion or
     * a check to the next above (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 มาตรา 13-16). From then on they decide on no step of it.
     *
     * @param reason must not be blank
     * @throws th.samnak.api.errors.RuleViolation when nobody else may decide: the sentence names what is missing
     */
    Approval recuse(String matter, long version, String reason, String request);

    /** What was assigned on the record has been done; in the caller's transaction. Nothing happens where nothing was assigned. */
    void accomplished(RecordId record);

    /**
     * Somebody else deals with the record from now on: what is returned goes to them, and what waits for the former proposer as its
     * owner. In the caller's transaction; nothing happens where nothing is under way.
     */
    void proposedBy(RecordId record, PersonId to);

    /**
     * Somebody else is appointed to decide on the record now: whoever is still to decide is looked up again. In the caller's
     * transaction; nothing happens where nothing is under way, nor while nobody is appointed.
     */
    void appointedAnew(RecordId record);

    /** The function gives the matter up, for example because its record was cancelled. */
    void end(RecordId record, String reason);

    /** The same line for each; what cannot be decided so is left, and named. Only where nothing but to take note is asked. */
    Bulk noteAll(List<String> matters, String request);

    /**
     * Grants what each of them asks, each in a transaction of its own. What has moved on since it was looked at, and where another
     * word or a choice of capacity is needed, is left with the reason.
     */
    Bulk grantAll(List<Looked> matters, String request);

    /** A matter as the caller looked at it. */
    record Looked(String matter, long version) {}

    /**
     * Takes back what the caller decided under that request, within some seconds and when nothing has happened since.
     *
     * @return how many were taken back
     */
    int undo(String request);

    /** What waits for the caller, the most pressing first. */
    Waiting waiting(int offset, int limit);

    /** Only how many. */
    Waiting.Counts counts();

    /** What the caller proposed and is pending. */
    List<Waiting.Row> proposed(int offset, int limit);

    /** The matter of the record that was proposed last; empty when there is none that the caller may read. */
    Optional<Approval> of(RecordId record);

    Approval open(String matter);

    /** What is looked at before it is decided; empty when its function does not run or shows nothing. */
    Optional<MatterKind.Preview> preview(String matter);

    /**
     * By which figures its way was reckoned, of the day it began: up to which amount whoever decides it may, and how long an opinion
     * is waited for. Empty where none was needed.
     */
    List<Figure> figures(String matter);

    /** In which capacities the caller could take that decision on the matter; of several they must choose. */
    List<Capacity> capacities(String matter, Decision decision);

    /** Those above the caller, nearest first, to whom the matter can be passed on. */
    List<PersonId> superiors(String matter);

    /**
     * Takes a matter over that was on its way before there was this engine: with whom it is, nothing is told to its function. Nothing
     * happens where the record has a matter already.
     */
    void adopt(Submission submission, PersonId proposer, PersonId holder, Instant since);

    /**
     * The same on a clock of one's own, and for kinds that act on it: for demonstration data, most of which happened in the past.
     *
     * @param posts by which day posts and orders are looked up
     */
    Approvals on(Clock told, Clock posts, List<MatterKind> kinds);

    /** Raised when something has become of a matter. */
    record ApprovalChanged(String matter, RecordId record) {}

    /** @param refused ids that were left, for example because they were decided meanwhile @param why for each of them */
    record Bulk(int done, List<String> refused, Map<String, OfficeException> why) {

        public Bulk {
            refused = List.copyOf(refused);
            why = Map.copyOf(why);
        }
    }
}
