package th.samnak.api.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/**
 * The stories of all records and the talk about them. Whoever may see a record may read and say all this; to everybody else it is
 * {@link th.samnak.api.errors.NotFound}.
 */
@ProviderType
public interface Timelines {

    /** What happened, oldest first, without what was said. */
    List<Happening> happenings(RecordId record);

    /** Who has read a secret record, newest first; none of a record that is not secret. */
    List<Happening> reads(RecordId record);

    /** What was said, oldest first. */
    List<Said> comments(RecordId record);

    /**
     * Says something; everybody who is called into it gets a notice.
     *
     * @param words 1 to 4,000 characters
     * @param mentioned whom it calls, people who may see the record
     * @return the comment's id
     * @throws th.samnak.api.errors.RuleViolation when there are no words, or one of the people may not see the record
     */
    String say(RecordId record, String words, List<PersonId> mentioned);

    /** Mends one's own words. @throws th.samnak.api.errors.RuleViolation when they are another's, or older than some minutes */
    void mend(RecordId record, String comment, String words, List<PersonId> mentioned);

    /** Takes one's own words back; that there were some remains. @throws th.samnak.api.errors.RuleViolation for another's */
    void delete(RecordId record, String comment);

    /** People whose name or account begins so, some of them: first those who may see the record. */
    List<Candidate> candidates(RecordId record, String beginning);

    /** @param maySee whether they may be called */
    record Candidate(PersonId person, String name, String post, boolean maySee) {}

    /**
     * @param words empty when it was deleted
     * @param own whether it is the caller's
     * @param mendable whether the caller may still change its words
     */
    record Said(
            String id,
            PersonId person,
            String name,
            String post,
            String words,
            List<PersonId> mentioned,
            Instant at,
            Optional<Instant> editedAt,
            boolean deleted,
            boolean own,
            boolean mendable) {}

    /** Something was said about a record, mended or taken back: open screens look again. */
    record TalkChanged(RecordId record) {}
}
