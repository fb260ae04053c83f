package th.samnak.web.flow;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.VaadinContext;
import jakarta.servlet.ServletException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Vaadin's own services, by their defaults. Nothing is looked for on a class path. */
final class FlowLookup extends LookupInitializer {

    private FlowLookup() {}

    static void install(VaadinContext context) throws ServletException {
        new FlowLookup().initialize(context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, lookup));
    }

    @Override
    protected Lookup createLookup(VaadinContext context, Map<Class<?>, Collection<Class<?>>> services) {
        Map<Class<?>, Object> made = new HashMap<>();
        services.forEach((type, classes) -> made.put(type, instantiate(type, classes.iterator().next())));
        return new Fixed(made);
    }

    private record Fixed(Map<Class<?>, Object> made) implements Lookup {

        @Override
        public <T> T lookup(Class<T> type) {
            return type.cast(made.get(type));
        }

        @Override
        public <T> Collection<T> lookupAll(Class<T> type) {
            T one = lookup(type);
            return one == null ? List.of() : List.of(one);
        }
    }
}
