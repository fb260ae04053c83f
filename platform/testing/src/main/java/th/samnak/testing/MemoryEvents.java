package th.samnak.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import th.samnak.api.Subscription;
import th.samnak.api.events.Events;
import th.samnak.api.persistence.Transactions;

/** Tells listeners on the publishing thread, after the commit when it knows the transactions, and remembers what was told. */
public final class MemoryEvents implements Events {

    private final Consumer<Runnable> whenDone;
    private final List<Listener<?>> listeners = new CopyOnWriteArrayList<>();
    private final List<Record> published = new CopyOnWriteArrayList<>();

    public MemoryEvents() {
        this.whenDone = Runnable::run;
    }

    public MemoryEvents(Transactions transactions) {
        this.whenDone = transactions::afterCommit;
    }

    @Override
    public void publish(Record event) {
        whenDone.accept(() -> {
            published.add(event);
            listeners.forEach(listener -> listener.tell(event));
        });
    }

    @Override
    public <E extends Record> Subscription subscribe(Class<E> type, Consumer<E> listener) {
        Listener<E> added = new Listener<>(type, listener);
        listeners.add(added);
        return () -> listeners.remove(added);
    }

    /** What has been told, oldest first. */
    public List<Record> published() {
        return List.copyOf(published);
    }

    /** How many still listen: none after a function has gone. */
    public int listeners() {
        return listeners.size();
    }

    private record Listener<E extends Record>(Class<E> type, Consumer<E> listener) {

        void tell(Record event) {
            if (type.isInstance(event)) {
                listener.accept(type.cast(event));
            }
        }
    }
}
