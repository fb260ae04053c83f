package th.samnak.api.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Told of every row that a transaction has written through entities, just before it is committed; registered as an OSGi service.
 * Rows written while there was no witness are told to the first one, in a transaction of their own.
 */
@ConsumerType
public interface CommitWitness {

    /**
     * Looks at the rows as they will be, and may write through the same connection; it must not end the transaction.
     *
     * @throws SQLException rolls the transaction back
     */
    void beforeCommit(Connection connection, Set<WrittenRow> rows) throws SQLException;
}
