package th.samnak.api.persistence;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The door to one persistence unit, published only after its migrations have succeeded; the property {@code unit} says which:
 * {@code @Reference(target = "(unit=correspondence)") Database database}.
 *
 * <p>A {@code write} inside a {@code write}, of this or of another unit, joins the transaction of the outer one: all is
 * committed together when the outermost returns, or nothing is.
 */
@ProviderType
public interface Database {

    /** Runs a query; what it returns is detached. Inside a {@link #write}, it sees what that transaction has written. */
    <T> T read(Function<EntityManager, T> work);

    /**
     * Runs the work in a transaction; anything thrown rolls it back, in every unit that took part, and is thrown on.
     *
     * @throws th.samnak.api.errors.StaleDataException if somebody else saved one of the entities first
     */
    <T> T write(Function<EntityManager, T> work);

    /** As {@link #write}, for work without a result. */
    default void change(Consumer<EntityManager> work) {
        write(em -> {
            work.accept(em);
            return true;
        });
    }
}
