package th.samnak.api.privacy;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.records.RecordId;

/** What a function knows of its secret records, registered as an OSGi service; asked by the register of control (ทขล.3). */
@ConsumerType
public interface SecretRecords {

    ModuleId module();

    /** The record as it stands; whether the caller may know of it is asked by whoever calls. */
    Optional<Matter> find(RecordId record);

    /** Whether the caller of this thread may know what is in it: cleared and with need to know. Leaves no trace. */
    boolean mayKnow(RecordId record);

    /**
     * Changes the level in the caller's transaction, by whose authority has been asked already; the change is written into the
     * record's own history, its registers, and the search.
     *
     * @param level ORDINARY when the record is no secret any more
     */
    void classify(RecordId record, Secrecy level, String reason);

    /** People in whose hands it is or was, who must be told that its level changed. */
    List<PersonId> holders(RecordId record);

    /**
     * @param number its own number, may be empty
     * @param reason why it is secret, as told when it was classified
     */
    record Matter(String title, String number, String from, String to, String reason) {}
}
