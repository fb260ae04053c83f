package th.samnak.api.handover;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;

/** How a function, or a part of the platform, takes part when somebody gives up their work; registered as an OSGi service. */
@ConsumerType
public interface Dependants {

    ModuleId module();

    /** Smaller is told and handed over first: the organisation 0, functions 100, what is left of accounts 900. */
    default int order() {
        return 100;
    }

    /**
     * Everything that depends on the person, in the order in which it is shown: what somebody would look for in vain if the person
     * were gone. What they did stays theirs and is not told. Permission is asked before; titles are told as the caller may see
     * them. Within a transaction it tells what that has changed. Never null.
     */
    List<Dependant> of(Occasion occasion);

    /**
     * Does with everything told by {@link #of} as its {@link Dependant.Fate} says, in the caller's transaction. Deadlines stay, and
     * so does the record of who did what until now. Done twice, the second time finds nothing. May not ask anybody; whatever it
     * throws leaves everything as it was.
     */
    void handOver(Passing passing);
}
