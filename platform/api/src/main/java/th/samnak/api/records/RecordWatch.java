package th.samnak.api.records;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.access.Secrecy;

/** Is told of every record that is entered, in the transaction that enters it; registered as an OSGi service. */
@ConsumerType
@FunctionalInterface
public interface RecordWatch {

    /** @param before the level it had in the register until now; empty for a record that is new there */
    void entered(RecordEntry entry, Optional<Secrecy> before);
}
