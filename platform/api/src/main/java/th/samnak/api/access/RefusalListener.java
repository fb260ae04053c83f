package th.samnak.api.access;

import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.Permission;

/** Told of every refusal of {@link Access#require}, before it is thrown; registered as an OSGi service. */
@ConsumerType
@FunctionalInterface
public interface RefusalListener {

    void refused(Caller caller, Permission permission);
}
