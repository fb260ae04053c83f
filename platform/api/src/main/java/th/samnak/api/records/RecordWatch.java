package th.samnak.api.records;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Is told of every record that is entered, in the transaction that enters it; registered as an OSGi service. */
@ConsumerType
@FunctionalInterface
public interface RecordWatch {

    /**
     * May write, and must be quick; what it throws rolls the act back.
     *
     * @param before what the register knew until now, without tasks and links; empty for a record that is new there
     */
    void entered(RecordEntry entry, Optional<RecordEntry> before);
}
