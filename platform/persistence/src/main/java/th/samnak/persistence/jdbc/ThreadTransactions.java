package th.samnak.persistence.jdbc;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.persistence.CommitWitness;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.persistence.WriteGuard;
import th.samnak.api.persistence.WrittenRow;

/**
 * The transaction that spans all units on a thread. The outermost call begins and ends it; all others join. Work is never
 * repeated behind its author's back: it may have changed objects that a rollback cannot restore.
 *
 * @see "Decision 0031"
 */
public final class ThreadTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadTransactions.class);

    private final DataSource pool;
    private final DataSource scoped;
    private final ThreadLocal<Scope> current = new ThreadLocal<>();
    private final Witnessing witness = new Witnessing();
    private volatile Supplier<List<WriteGuard>> guards = List::of;

    public ThreadTransactions(DataSource pool) {
        this.pool = pool;
        this.scoped = new ScopedDataSource(pool, this);
    }

    /** Those who are asked before every write; the list is asked for each time. */
    public void guardedBy(Supplier<List<WriteGuard>> asked) {
        guards = asked;
    }

    /** From now on shows everything written to the witness, what was written before it came included. */
    public void witnessedBy(CommitWitness newcomer) {
        witness.begin(newcomer, pool);
    }

    /** The witness has gone: what is written is remembered for the next one. */
    public void unwitnessed(CommitWitness gone) {
        witness.end(gone);
    }

    @Override
    public void written(Collection<WrittenRow> rows) {
        current().ifPresent(scope -> rows.forEach(scope::written));
    }

    /** @throws th.samnak.api.errors.OfficeException when one of the guards refuses */
    public void beforeWrite() {
        guards.get().forEach(WriteGuard::beforeWrite);
    }

    /** Where the units take their connections from. */
    public DataSource dataSource() {
        return scoped;
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return within(scope -> work.get());
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        Optional<Scope> outer = current();
        current.remove();
        try {
            return together(work);
        } finally {
            outer.ifPresent(current::set);
        }
    }

    @Override
    public boolean active() {
        return current().isPresent();
    }

    @Override
    public void afterCommit(Runnable action) {
        current().ifPresentOrElse(scope -> scope.afterCommit(action), action);
    }

    public Optional<Scope> current() {
        return Optional.ofNullable(current.get());
    }

    /** Does the work in the current transaction, or in a new one when there is none. */
    public <T> T within(Function<Scope, T> work) {
        Optional<Scope> outer = current();
        return outer.isPresent() ? join(outer.get(), work) : begin(new Scope(pool), work);
    }

    private static <T> T join(Scope scope, Function<Scope, T> work) {
        try {
            return work.apply(scope);
        } catch (RuntimeException | Error e) {
            scope.spoil(e);
            throw Conflicts.told(e);
        }
    }

    private <T> T begin(Scope scope, Function<Scope, T> work) {
        current.set(scope);
        boolean committed = false;
        T result;
        try {
            result = work.apply(scope);
            scope.spoiledBy().ifPresent(ThreadTransactions::rethrow);
            scope.commit(witness);
            committed = true;
        } catch (SQLException | RuntimeException | Error e) {
            throw Conflicts.told(e);
        } finally {
            if (!committed) {
                scope.rollback();
            }
            current.remove();
            scope.release();
        }
        scope.actions().forEach(ThreadTransactions::runLogged);
        return result;
    }

    private static void rethrow(Throwable reason) {
        throw Conflicts.told(reason);
    }

    private static void runLogged(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.error("what was to follow a commit failed; the commit stands", e);
        }
    }
}
