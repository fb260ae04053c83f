package th.samnak.api.persistence;

import java.util.Collection;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** The transaction that spans all persistence units on the current thread. */
@ProviderType
public interface Transactions {

    /** Runs the work so that every {@link Database#write} within it is one transaction. */
    <T> T together(Supplier<T> work);

    /**
     * Runs the action once the current transaction has been committed, at once when there is none, never when it is rolled
     * back. An action that throws is logged; it cannot undo the commit.
     */
    void afterCommit(Runnable action);

    /**
     * Runs the work in a transaction of its own, which is committed whatever becomes of the current one: for refusals and
     * failures that must stay on record. It does not see what the current transaction has written, and must not touch rows
     * that the current one has changed, or it waits for itself.
     */
    <T> T apart(Supplier<T> work);

    /** Whether a transaction is running on this thread. */
    boolean active();

    /**
     * Says that the current transaction has written rows past the entities, by a statement of its own, so that the
     * {@link CommitWitness} is told of them too. Does nothing outside a transaction.
     */
    default void written(Collection<WrittenRow> rows) {}
}
