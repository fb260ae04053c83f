package th.samnak.api.events;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.Subscription;

/**
 * News inside this node. A missing listener is never an error; a listener that throws is logged. News is a hint to look again,
 * never the only carrier of a fact.
 */
@ProviderType
public interface Events {

    /** Tells the listeners of the event's class, once the current transaction has been committed (at once without one). */
    void publish(Record event);

    /**
     * Listens until closed, on the thread that publishes. A function closes its subscriptions when it is deactivated; what it
     * forgot is closed when its bundle stops.
     */
    <E extends Record> Subscription subscribe(Class<E> type, Consumer<E> listener);
}
