package th.samnak.web;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import th.samnak.api.Subscription;
import th.samnak.api.access.Accounts.AccessChanged;
import th.samnak.api.events.Events;
import th.samnak.web.signin.Renewal;

/** Hears when something about accounts changes, wherever the news comes from. */
final class AccountEvents extends ServiceTracker<Events, Subscription> implements AutoCloseable {

    private final Renewal renewal;

    AccountEvents(BundleContext context, Renewal renewal) {
        super(context, Events.class, null);
        this.renewal = renewal;
    }

    @Override
    public Subscription addingService(ServiceReference<Events> reference) {
        Events events = context.getService(reference);
        return events.subscribe(AccessChanged.class, news -> renewal.accountsChanged());
    }

    @Override
    public void removedService(ServiceReference<Events> reference, Subscription subscription) {
        subscription.close();
        context.ungetService(reference);
    }
}
