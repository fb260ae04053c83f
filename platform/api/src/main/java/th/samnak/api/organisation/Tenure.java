package th.samnak.api.organisation;

/**
 * A person in a post, on one day.
 *
 * @param principal whether this is the post the person works in; somebody has one at most on any day, others are held besides
 */
public record Tenure(PostId post, PersonId person, boolean principal) {}
