package th.samnak.web;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import th.samnak.api.Subscription;
import th.samnak.api.access.Accounts.AccessChanged;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.Organisation.OrganisationChanged;
import th.samnak.web.signin.Renewal;

/** Hears when something about accounts or posts changes, wherever the news comes from. */
final class AccountEvents extends ServiceTracker<Events, Subscription> implements AutoCloseable {

    private final Renewal renewal;

    AccountEvents(BundleContext context, Renewal renewal) {
        super(context, Events.class, null);
        this.renewal = renewal;
    }

    @Override
    public Subscription addingService(ServiceReference<Events> reference) {
        Events events = context.getService(reference);
        Subscription accounts = events.subscribe(AccessChanged.class, news -> renewal.accountsChanged());
        Subscription posts = events.subscribe(OrganisationChanged.class, news -> renewal.accountsChanged());
        return () -> {
            accounts.close();
            posts.close();
        };
    }

    @Override
    public void removedService(ServiceReference<Events> reference, Subscription subscription) {
        subscription.close();
        context.ungetService(reference);
    }
}
