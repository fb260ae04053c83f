package th.samnak.api.persistence;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;

/**
 * The entities of one function or platform bundle, registered as an OSGi service. The platform answers by running the
 * migrations under {@code db/migration/<id>/} (class loader of the implementation) and then publishing a {@link Database} with
 * the service property {@code unit=<id>}. When this service goes, that database door closes.
 *
 * <p>Migration files are {@code V001__what_it_does.sql}, statements ending in {@code ;} at a line's end, in the subset of SQL
 * that Derby and PostgreSQL share; a file that must differ is given twice, {@code V001__x.derby.sql} and
 * {@code V001__x.postgresql.sql}. A released file is never changed. Table names begin with the id (hyphens as underscores) and
 * an underscore.
 *
 * <p>Attributes of type {@code Instant} (UTC, column {@code timestamp}), {@code UUID} ({@code char(36)}), {@code UnitId} and
 * {@code PersonId} ({@code varchar(40)}) need no converter of the unit's own. A long text is a {@code varchar} of at most 32000.
 */
@ConsumerType
public interface EntityUnit {

    /** Prefix of the unit's tables and name of its migration folder. */
    ModuleId id();

    /** Entities, embeddables and converters; never null. */
    List<Class<?>> entities();
}
