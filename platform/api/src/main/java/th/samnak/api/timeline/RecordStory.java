package th.samnak.api.timeline;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.records.RecordId;

/** What a function knows of its records' stories; registered as an OSGi service, one for each function. */
@ConsumerType
public interface RecordStory {

    ModuleId module();

    /** Whether the caller of this thread may see the record with everything in it. Leaves no trace and refuses nobody. */
    boolean maySee(RecordId record);

    /** One line, as those who may see it read it. */
    String title(RecordId record);

    /** Whether reading it is logged. */
    default boolean secret(RecordId record) {
        return false;
    }

    /** Under which subjects acts on it stand in the trail. */
    default List<String> subjects(RecordId record) {
        return List.of(record.toString());
    }

    /**
     * What happened, in any order; the caller has been found to be one who may see it.
     *
     * @param acts what the trail has of it, reads apart; a function may tell of them or of what it keeps itself
     */
    List<Happening> happenings(RecordId record, List<AuditTrail.Entry> acts);
}
