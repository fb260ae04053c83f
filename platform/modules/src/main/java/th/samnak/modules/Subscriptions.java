package th.samnak.modules;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import th.samnak.api.Subscription;

/** The subscriptions of one bundle, closed together when it goes: a forgotten one must not hold its class loader. */
public final class Subscriptions {

    private final Set<Subscription> open = ConcurrentHashMap.newKeySet();

    public Subscription keep(Subscription subscription) {
        open.add(subscription);
        return () -> {
            open.remove(subscription);
            subscription.close();
        };
    }

    public void closeAll() {
        open.forEach(Subscription::close);
        open.clear();
    }
}
