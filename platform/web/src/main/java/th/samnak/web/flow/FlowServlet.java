package th.samnak.web.flow;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.AppShellRegistry;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import th.samnak.api.access.Access;
import th.samnak.ui.Frame;
import th.samnak.web.http.StaticFiles;
import th.samnak.web.words.Words;

/**
 * Vaadin, put together by hand: no container initializer runs in OSGi, and nothing is scanned. The same servlet is registered
 * once and never again.
 */
public final class FlowServlet extends VaadinServlet {

    private static final long serialVersionUID = 1L;

    private final transient Parts parts;
    private volatile boolean ready;

    /** What the servlet is made of. */
    public record Parts(
            Routes routes,
            OpenPages pages,
            Words words,
            Supplier<Optional<Frame>> frame,
            Supplier<Optional<Access>> access,
            StaticFiles files) {}

    public FlowServlet(Parts parts) {
        this.parts = parts;
    }

    public boolean isReady() {
        return ready;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        withVaadinLoader(() -> {
            VaadinServletContext context = new VaadinServletContext(config.getServletContext());
            if (context.getAttribute(Lookup.class) == null) {
                FlowLookup.install(context);
                Class<? extends AppShellConfigurator> shell = AppShell.class;
                AppShellRegistry.getInstance(context).setShell(shell);
            }
            super.init(config);
        });
    }

    @Override
    protected StaticFileHandler createStaticFileHandler(VaadinService service) {
        return new BuildFiles(service);
    }

    @Override
    protected void servletInitialized() {
        ApplicationRouteRegistry registry = ApplicationRouteRegistry.getInstance(getService().getContext());
        registry.setErrorNavigationTargets(Set.of(RefusalPage.class, NowherePage.class, FailurePage.class));
        parts.routes().attach(registry);
        ready = true;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        ServiceSetup setup = new ServiceSetup(parts.routes(), parts.pages(), parts.access(), parts.files());
        FlowService service = new FlowService(
                this,
                configuration,
                created -> new ScreenMaker(created, parts.routes(), parts.frame(), parts.words(), setup));
        service.init();
        return service;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader former = thread.getContextClassLoader();
        thread.setContextClassLoader(VaadinServlet.class.getClassLoader());
        try {
            super.service(request, response);
        } finally {
            thread.setContextClassLoader(former);
        }
    }

    @Override
    public void destroy() {
        ready = false;
        super.destroy();
        FlowCaches.forget();
    }

    private interface Init {
        void run() throws ServletException;
    }

    private static void withVaadinLoader(Init work) throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader former = thread.getContextClassLoader();
        thread.setContextClassLoader(VaadinServlet.class.getClassLoader());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(former);
        }
    }
}
