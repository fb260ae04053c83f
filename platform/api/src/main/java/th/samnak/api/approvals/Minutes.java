package th.samnak.api.approvals;

import java.time.Clock;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.Permission;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/**
 * The decision records (เกษียน) of all records, append-only: those of matters on their way, and those a function writes where there
 * is no way, such as a note on a slip. Who may read the record is the function's to check.
 */
@ProviderType
public interface Minutes {

    /** Oldest first. */
    List<Decided> of(RecordId record);

    /** Writes one minute in the current transaction; its lines bear the same moment. */
    List<Decided> write(RecordId record, Decider by, List<MinuteLine> lines);

    /** The caller in their own post, for what takes no power to decide: a proposal, an opinion. */
    Decider caller();

    /** In which capacities the person may do it today; of an ended unit's matters those of its heirs. */
    List<Capacity> capacities(PersonId person, Act act);

    /**
     * The person in the capacity chosen, with what it rests on, looked at in this moment.
     *
     * @param offered of {@link #capacities} those that may be chosen here
     * @param key of the capacity chosen; empty when only one is offered
     * @throws th.samnak.api.errors.RuleViolation when several are offered and none is chosen, or the one chosen does not hold
     */
    Decider decider(PersonId person, Act act, List<Capacity> offered, String key);

    /**
     * The same on a clock of one's own: for demonstration data, most of which happened in the past.
     *
     * @param posts by which day posts and orders are looked up
     */
    Minutes on(Clock told, Clock posts);

    /** Takes over records from where they were kept before; those that are there already are left. */
    void takeOver(List<Decided> former, Permission permission);
}
