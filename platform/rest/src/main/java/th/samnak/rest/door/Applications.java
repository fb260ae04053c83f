package th.samnak.rest.door;

import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jboss.resteasy.core.providerfactory.ResteasyProviderFactoryImpl;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.rest.RestResources;

/** The functions that open themselves now. What serves a function is made when it is first asked. */
@Component(service = Applications.class)
public final class Applications {

    private static final int LOOKS = 5;
    private static final long PAUSE_NANOS = 50_000_000L;

    private final Map<String, Held> running = new ConcurrentHashMap<>();

    @Activate
    public Applications() {
        Application.within(() -> {
            RuntimeDelegate.setInstance(new ResteasyProviderFactoryImpl());
            return true;
        });
    }

    @Deactivate
    void stop() {
        RuntimeDelegate.setInstance(null);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(RestResources function) {
        running.put(function.name(), new Held(function));
    }

    public void remove(RestResources function) {
        Held held = running.get(function.name());
        if (held != null && held.function == function) {
            running.remove(function.name(), held);
        }
    }

    Optional<Application> find(String name) {
        return Optional.ofNullable(running.get(name)).map(Held::application);
    }

    /** Whether it is still the one that serves the function; of what goes, its database goes a moment earlier. */
    boolean stays(String name, Application application) {
        for (int i = 0; i < LOOKS; i++) {
            if (find(name).filter(application::equals).isEmpty()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }

    /** In the order of their names. */
    public List<RestResources> functions() {
        return running.values().stream().map(held -> held.function).sorted(Comparator.comparing(RestResources::name)).toList();
    }

    private static final class Held {

        private final RestResources function;
        private @Nullable Application application;

        Held(RestResources function) {
            this.function = function;
        }

        synchronized Application application() {
            if (application == null) {
                application = Application.within(() -> new Application(function));
            }
            return application;
        }
    }
}
