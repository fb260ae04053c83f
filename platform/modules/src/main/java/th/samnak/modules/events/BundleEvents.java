package th.samnak.modules.events;

import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import th.samnak.api.Subscription;
import th.samnak.api.events.Events;
import th.samnak.modules.Subscriptions;

/** One for each bundle that asks, so that its subscriptions, and with them its classes, go when it goes. */
@Component(scope = ServiceScope.BUNDLE)
public final class BundleEvents implements Events {

    private final EventBus bus;
    private final Subscriptions subscriptions = new Subscriptions();

    @Activate
    public BundleEvents(@Reference EventBus bus) {
        this.bus = bus;
    }

    @Override
    public void publish(Record event) {
        bus.publish(event);
    }

    @Override
    public <E extends Record> Subscription subscribe(Class<E> type, Consumer<E> listener) {
        return subscriptions.keep(bus.subscribe(type, listener));
    }

    @Deactivate
    void forget() {
        subscriptions.closeAll();
    }
}
