package th.samnak.web.flow;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.InternalServerError;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitleGenerator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import th.samnak.ui.Frame;
import th.samnak.ui.ViewSpec;

/** Has each function make its own screens, so that they get their services in their constructors. */
final class ScreenMaker extends DefaultInstantiator {

    private static final long serialVersionUID = 1L;

    private final transient Routes routes;
    private final transient Supplier<Optional<Frame>> frame;
    private final transient I18NProvider words;
    private final transient VaadinServiceInitListener setup;

    ScreenMaker(
            VaadinService service,
            Routes routes,
            Supplier<Optional<Frame>> frame,
            I18NProvider words,
            VaadinServiceInitListener setup) {
        super(service);
        this.routes = routes;
        this.frame = frame;
        this.words = words;
        this.setup = setup;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.of(setup);
    }

    @Override
    public I18NProvider getI18NProvider() {
        return words;
    }

    /** Title of a screen that gives none itself: its word in the menu, else the name of its function. */
    @Override
    public PageTitleGenerator getPageTitleGenerator() {
        return page -> routes.title(page.navigationTarget())
                .map(key -> words.getTranslation(key, UI.getCurrent().getLocale()))
                .orElse("");
    }

    @Override
    @SuppressWarnings("unchecked") // Vaadin takes any element; its own error page is answered with ours
    public <T extends HasElement> T createRouteTarget(Class<T> type, NavigationEvent event) {
        return (T) make(type);
    }

    private HasElement make(Class<?> type) {
        if (type == FrameLayout.class) {
            return new FrameLayout(shell().createLayout());
        }
        if (type == HomePage.class) {
            return new HomePage(shell().createHome());
        }
        if (type == AbsentPage.class) {
            return new AbsentPage(routes);
        }
        if (type == NowherePage.class) {
            return new NowherePage(routes);
        }
        Optional<ViewSpec<?>> spec = routes.spec(type);
        if (spec.isPresent()) {
            return made(type, spec.get());
        }
        if (type == InternalServerError.class) {
            return new FailurePage();
        }
        if (type.getClassLoader() == ScreenMaker.class.getClassLoader()) {
            return (HasElement) getOrCreate(type);
        }
        // the function went between the choice of the route and now
        throw new NotFoundException(type.getName());
    }

    private HasElement made(Class<?> type, ViewSpec<?> spec) {
        try {
            return spec.create().get();
        } catch (RuntimeException | LinkageError failure) {
            if (routes.spec(type).isEmpty()) {
                // the function went while it made its screen
                throw new NotFoundException(type.getName());
            }
            throw failure instanceof RuntimeException own ? own : new IllegalStateException(failure);
        }
    }

    private Frame shell() {
        return frame.get().orElseThrow(() -> new IllegalStateException("The shell is not there"));
    }
}
