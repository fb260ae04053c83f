package th.samnak.persistence.jdbc;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import th.samnak.api.errors.StaleDataException;

/** Tells what is a collision of two people at work from what is a fault. */
public final class Conflicts {

    /**
     * Unique constraint (services look before they insert, so only a race gets here), serialisation failure and deadlock in
     * both databases, lock time-out in Derby and in PostgreSQL.
     */
    private static final Set<String> COLLISIONS =
            Set.of("23505", "40001", "40P01", "40XL1", "40XL2", "55P03");

    private Conflicts() {}

    /** What the caller is told: {@link StaleDataException} for a collision, the exception itself otherwise. */
    public static RuntimeException told(Throwable thrown) {
        if (isCollision(thrown)) {
            StaleDataException stale = new StaleDataException();
            stale.initCause(thrown);
            return stale;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked ? unchecked : new PersistenceException(thrown);
    }

    private static boolean isCollision(Throwable thrown) {
        if (thrown instanceof StaleDataException) {
            return false;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof SQLException sql && COLLISIONS.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
