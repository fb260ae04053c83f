package th.samnak.api.audit;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;

/**
 * Which rows of a function or a part of the platform must not be changed behind its back; registered as an OSGi service. Every act
 * that writes such a row through its entities has the row's digest entered in the audit chain, in the act's own transaction;
 * {@link Chain#verify} compares. Rows written by statements past the entities must be told with
 * {@link th.samnak.api.persistence.Transactions#written}.
 */
@ConsumerType
public interface ProtectedRows {

    ModuleId module();

    List<Protection> protections();
}
