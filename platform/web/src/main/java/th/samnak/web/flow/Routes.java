package th.samnak.web.flow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.InvalidRouteConfigurationException;
import com.vaadin.flow.server.RouteRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Subscription;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.Screens;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Which addresses lead to which screens now. A function's come and go together, in one step. */
public final class Routes implements Screens {

    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final List<Class<? extends RouterLayout>> IN_FRAME = List.of(FrameLayout.class);

    private final OpenPages pages;
    private final Known known;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<ViewProvider> inForce = new ArrayList<>();
    private volatile List<ViewProvider> providers = List.of();
    private volatile Map<Class<?>, ViewSpec<?>> specs = Map.of();
    private @Nullable RouteConfiguration routes;

    public Routes(OpenPages pages, Known known) {
        this.pages = pages;
        this.known = known;
    }

    /** Vaadin is there: whatever has come before it gets its addresses now. */
    synchronized void attach(RouteRegistry registry) {
        RouteConfiguration configuration = RouteConfiguration.forRegistry(registry);
        routes = configuration;
        configuration.update(() -> {
            configuration.setRoute("", HomePage.class, IN_FRAME);
            configuration.setRoute(":rest*", AbsentPage.class, IN_FRAME);
        });
        List<ViewProvider> early = List.copyOf(inForce);
        inForce.clear();
        early.forEach(this::enter);
        changed();
    }

    public synchronized void add(ViewProvider provider) {
        known.remember(provider.module());
        if (routes == null) {
            inForce.add(provider);
            return;
        }
        if (enter(provider)) {
            changed();
            pages.each(ui -> comeBack(ui, provider), () -> {});
        }
    }

    public synchronized void remove(ViewProvider provider) {
        if (!inForce.remove(provider)) {
            return;
        }
        RouteConfiguration configuration = routes;
        if (configuration != null) {
            configuration.update(() -> types(provider).forEach(configuration::removeRoute));
        }
        changed();
        ClassLoader gone = provider.getClass().getClassLoader();
        pages.each(ui -> leave(ui, gone), FlowCaches::forget);
    }

    private void comeBack(UI ui, ViewProvider provider) {
        if (providers.contains(provider)) {
            Swap.returned(ui, provider.module().value());
        }
    }

    private void leave(UI ui, ClassLoader gone) {
        if (Swap.left(ui, gone)) {
            pages.forgetIfSilent(ui);
        }
    }

    private boolean enter(ViewProvider provider) {
        RouteConfiguration configuration = routes;
        try {
            configuration.update(() -> provider.views().forEach(
                    spec -> configuration.setRoute(address(provider, spec), spec.type(), IN_FRAME)));
        } catch (InvalidRouteConfigurationException | IllegalArgumentException e) {
            LOG.error("The screens of {} cannot be shown: {}", provider.module(), e.getMessage());
            configuration.update(() -> types(provider).forEach(configuration::removeRoute));
            return false;
        }
        inForce.add(provider);
        return true;
    }

    private void changed() {
        providers = inForce.stream().sorted((a, b) -> a.module().compareTo(b.module())).toList();
        Map<Class<?>, ViewSpec<?>> byType = new HashMap<>();
        providers.forEach(provider -> provider.views().forEach(spec -> byType.putIfAbsent(spec.type(), spec)));
        specs = Map.copyOf(byType);
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.error("A listener to the change of screens failed", e);
            }
        }
    }

    Optional<ViewSpec<?>> spec(Class<?> type) {
        return Optional.ofNullable(specs.get(type));
    }

    /** Message key of what a screen may be called. */
    Optional<String> title(Class<?> type) {
        return providers.stream()
                .filter(provider -> provider.views().stream().anyMatch(spec -> spec.type() == type))
                .findFirst()
                .map(provider -> spec(type).flatMap(ViewSpec::menu).map(MenuEntry::labelKey).orElse(provider.module() + ".name"));
    }

    /** Name of a function that has been here and is not here now. */
    Optional<String> absent(String module, Locale locale) {
        boolean here = providers.stream().anyMatch(provider -> provider.module().value().equals(module));
        return here ? Optional.empty() : known.name(module, locale);
    }

    static String address(ViewProvider provider, ViewSpec<?> spec) {
        String path = spec.path().startsWith("/") ? spec.path().substring(1) : spec.path();
        return path.isEmpty() ? provider.module().value() : provider.module().value() + "/" + path;
    }

    private static List<Class<? extends Component>> types(ViewProvider provider) {
        List<Class<? extends Component>> types = new ArrayList<>();
        provider.views().stream().map(ViewSpec::type).distinct().forEach(types::add);
        return types;
    }

    @Override
    public List<ViewProvider> providers() {
        return providers;
    }

    @Override
    public Subscription onChange(Runnable whenChanged) {
        listeners.add(whenChanged);
        return () -> listeners.remove(whenChanged);
    }
}
