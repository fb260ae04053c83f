package th.samnak.api.persistence;

import org.osgi.annotation.versioning.ConsumerType;

/** Asked before anything is written, whatever the unit; registered as an OSGi service. It must be quick. */
@ConsumerType
public interface WriteGuard {

    /** @throws th.samnak.api.errors.OfficeException when nothing may be written on this thread now */
    void beforeWrite();
}
