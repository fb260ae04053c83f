package th.samnak.modules.events;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Subscription;
import th.samnak.api.persistence.Transactions;
import th.samnak.modules.Traces;

/** Carries news from one bundle to the others; one for the node. */
@Component(service = EventBus.class)
public final class EventBus {

    private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

    private final List<Listening<?>> listeners = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Transactions transactions;

    void transactions(@Nullable Transactions current) {
        transactions = current;
    }

    public void publish(Record event) {
        Transactions current = transactions;
        if (current == null) {
            deliver(event);
        } else {
            current.afterCommit(() -> deliver(event));
        }
    }

    <E extends Record> Subscription subscribe(Class<E> type, Consumer<E> listener) {
        Listening<E> listening = new Listening<>(type, listener);
        listeners.add(listening);
        return () -> listeners.removeIf(other -> other == listening);
    }

    private void deliver(Record event) {
        for (Listening<?> listening : listeners) {
            try {
                listening.hear(event);
            } catch (RuntimeException e) {
                LOG.error("a listener to {} failed: {}", event.getClass().getName(), Traces.text(e));
            }
        }
    }

    /** Not a record: each subscription is itself, even of the same listener. */
    private static final class Listening<E extends Record> {

        private final Class<E> type;
        private final Consumer<E> listener;

        Listening(Class<E> type, Consumer<E> listener) {
            this.type = type;
            this.listener = listener;
        }

        void hear(Record event) {
            if (event.getClass() == type) {
                listener.accept(type.cast(event));
            }
        }
    }
}
