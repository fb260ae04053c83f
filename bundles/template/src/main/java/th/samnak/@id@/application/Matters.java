package th.samnak.@id@.application;

import java.time.Instant;
import java.util.List;

/** The matters of the caller's own unit; another's does not exist for the caller. */
public interface Matters {

    /** The latest first. @param words in the subject; empty for all */
    List<MatterRow> list(String words, int offset, int limit);

    int count(String words);

    /**
     * Takes a matter in.
     *
     * @param subject 1 to 300 characters
     * @return its id
     * @throws th.samnak.api.errors.RuleViolation when the subject is not so
     */
    String takeIn(String subject);

    /**
     * Settles a matter.
     *
     * @param version of the matter as the caller saw it
     * @throws th.samnak.api.errors.NotFound when there is none
     * @throws th.samnak.api.errors.StaleDataException when somebody changed it in between
     * @throws th.samnak.api.errors.RuleViolation when it is settled already
     */
    void settle(String id, long version);

    /** A matter in a list. */
    record MatterRow(String id, long version, String subject, Instant takenInAt, boolean settled) {}
}
