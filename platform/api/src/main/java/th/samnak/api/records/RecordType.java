package th.samnak.api.records;

import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;

/** A kind of record that a function keeps, registered as an OSGi service. Its name's message key is {@code <module>.record.<type>}. */
@ConsumerType
public interface RecordType {

    ModuleId module();

    String type();

    /** Where a record of this kind is looked at: the address below {@code /} with {@code {key}} in it. */
    String address();

    /**
     * Enters every record of this kind that there is, in portions. Asked once, when the register meets the kind for the first
     * time, and again at the next start if that did not come to its end.
     */
    default void enterAll() {}
}
