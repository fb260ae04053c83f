package th.samnak.meetings.application;

import java.util.List;
import th.samnak.api.organisation.PersonId;
import th.samnak.meetings.domain.Part;

/** The committees of the caller's own agency; another's does not exist for the caller. */
public interface Committees {

    /** By name; never null. */
    List<CommitteeRow> all();

    /**
     * Sets up a committee of the caller's unit.
     *
     * @param name 1 to 200 characters
     * @param appointedBy the order that appointed it, empty when there is none
     * @param members in the order of their appointment: exactly one presides, nobody twice
     * @return its id
     * @throws th.samnak.api.errors.RuleViolation when name or members are not so
     */
    String establish(String name, String appointedBy, List<MemberRow> members);

    /**
     * Gives a vacant seat to somebody, from today on.
     *
     * @param order the order that appoints them
     * @throws th.samnak.api.errors.RuleViolation when they have a seat, another presides already, or no order is named
     */
    void appoint(String committee, PersonId person, Part part, String order);

    /** @param quorum how many members must be present */
    record CommitteeRow(String id, String name, String appointedBy, List<MemberRow> members, int quorum) {}

    /** A member: who, as what. */
    record MemberRow(PersonId person, Part part) {}
}
