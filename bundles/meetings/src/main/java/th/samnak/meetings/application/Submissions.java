package th.samnak.meetings.application;

import java.util.List;
import java.util.Optional;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Step;
import th.samnak.api.organisation.PersonId;
import th.samnak.meetings.application.Meetings.At;

/**
 * The minutes of a meeting on their way to the signature of whoever presides. What is decided on them is decided where everything
 * else is: in the inbox, or on the meeting's own page.
 */
public interface Submissions {

    /** Who may check the minutes before they are signed: whoever sits in the committee and does not preside, the secretary first. */
    List<PersonId> checkers(String meeting);

    /**
     * Through whom they would go today; nothing is kept.
     *
     * @throws th.samnak.api.errors.RuleViolation when nobody presides over the committee
     */
    List<Step> foresee(String meeting, Optional<PersonId> checker);

    /** @param words for whoever gets them, at most 2000 characters; may be empty */
    void submit(At meeting, Optional<PersonId> checker, String words);

    /** Takes them back, until the next one has decided. @param reason must not be blank */
    void recall(At meeting, String reason);

    /** Where they are; empty before they were submitted. */
    Optional<Approval> way(String meeting);
}
