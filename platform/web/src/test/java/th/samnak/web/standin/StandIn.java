package th.samnak.web.standin;

import java.time.Clock;
import java.time.Instant;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.Subscription;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts.AccessChanged;
import th.samnak.api.access.Caller;
import th.samnak.api.access.CallerSource;
import th.samnak.api.access.Secrecy;
import th.samnak.api.access.SignIn;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.ui.Frame;
import th.samnak.ui.Screens;

/** Stands in for security and shell: everybody's password is "right", {@code fresh} must change it, {@code guest} may nothing. */
public final class StandIn implements BundleActivator, SignIn, Access, Events {

    private final Set<String> blocked = ConcurrentHashMap.newKeySet();
    private final List<Consumer<Record>> listeners = new CopyOnWriteArrayList<>();
    private ServiceTracker<CallerSource, CallerSource> sources;

    @Override
    public void start(BundleContext context) {
        sources = new ServiceTracker<>(context, CallerSource.class, null);
        sources.open();
        context.registerService(Clock.class, Clock.systemUTC(), new Hashtable<>());
        context.registerService(Events.class, this, new Hashtable<>());
        context.registerService(SignIn.class, this, new Hashtable<>());
        context.registerService(Access.class, this, new Hashtable<>());
        ServiceReference<Screens> screens = context.getServiceReference(Screens.class);
        context.registerService(Frame.class, new PlainFrame(context.getService(screens)), new Hashtable<>());
    }

    @Override
    public void stop(BundleContext context) {
        sources.close();
    }

    @Override
    public Outcome signIn(String account, char[] password, String remoteAddress) {
        if ("block".equals(new String(password))) {
            blocked.add(account);
            publish(new AccessChanged());
        }
        if ("boom".equals(account)) {
            throw new IllegalStateException("secret detail");
        }
        return "right".equals(new String(password))
                ? new Outcome.Welcome(caller(account), "fresh".equals(account))
                : new Outcome.Refused("web.sign-in.stale-form", List.of());
    }

    @Override
    public void publish(Record event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    @Override
    public <E extends Record> Subscription subscribe(Class<E> type, Consumer<E> listener) {
        Consumer<Record> hears = event -> {
            if (type.isInstance(event)) {
                listener.accept(type.cast(event));
            }
        };
        listeners.add(hears);
        return () -> listeners.remove(hears);
    }

    private static Caller caller(String account) {
        return new Caller(
                new PersonId(account), account, account, new UnitId("oags-1"), Set.of(Role.OFFICER), Secrecy.ORDINARY);
    }

    @Override
    public void changePassword(String account, char[] oldPassword, char[] newPassword) {
        if (newPassword.length < 12) {
            throw new RuleViolation("web.password.rule");
        }
    }

    @Override
    public Optional<Caller> renew(Caller caller, Instant signedInAt) {
        return blocked.contains(caller.account()) ? Optional.empty() : Optional.of(caller);
    }

    @Override
    public Optional<Caller> signedIn() {
        return Optional.ofNullable(sources.getService()).flatMap(CallerSource::current);
    }

    @Override
    public Caller caller() {
        return signedIn().orElseThrow(NotSignedIn::new);
    }

    @Override
    public boolean may(Permission permission) {
        return signedIn().filter(who -> may(who, permission)).isPresent();
    }

    @Override
    public boolean may(Caller who, Permission permission) {
        return !"guest".equals(who.account());
    }

    @Override
    public Caller require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(permission);
        }
        return caller();
    }

    @Override
    public <T> T as(Caller caller, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return work.get();
    }
}
