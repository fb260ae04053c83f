package th.samnak.web;

import com.vaadin.flow.server.VaadinServlet;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.HttpWhiteboardConstants;

/** Everything we register, in one servlet context, taken back in the opposite order. */
final class Whiteboard implements AutoCloseable {

    private static final String NAME = "samnak";

    private final BundleContext context;
    private final Deque<ServiceRegistration<?>> registered = new ArrayDeque<>();

    Whiteboard(BundleContext context) {
        this.context = context;
    }

    <T> void service(Class<T> type, T service) {
        register(type, service, Map.of());
    }

    void context(ServletContextHelper helper) {
        register(ServletContextHelper.class, helper, Map.of(
                HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME, NAME,
                HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_PATH, "/",
                Constants.SERVICE_RANKING, 1000));
    }

    /** @param order the higher comes first */
    void filter(String name, int order, Filter filter) {
        register(Filter.class, filter, Map.of(
                HttpWhiteboardConstants.HTTP_WHITEBOARD_FILTER_NAME, name,
                HttpWhiteboardConstants.HTTP_WHITEBOARD_FILTER_PATTERN, "/*",
                HttpWhiteboardConstants.HTTP_WHITEBOARD_FILTER_ASYNC_SUPPORTED, true,
                HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT, "(osgi.http.whiteboard.context.name=" + NAME + ")",
                Constants.SERVICE_RANKING, order));
    }

    void servlet(String name, Servlet servlet, String... patterns) {
        register(Servlet.class, servlet, Map.of(
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME, name,
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, patterns,
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_ASYNC_SUPPORTED, true,
                HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT, "(osgi.http.whiteboard.context.name=" + NAME + ")"));
    }

    /** The servlet of all screens, with the parameters that Vaadin reads. */
    void screens(Servlet servlet) {
        String parameter = HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_INIT_PARAM_PREFIX;
        register(Servlet.class, servlet, Map.of(
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME, "screens",
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, "/*",
                HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_ASYNC_SUPPORTED, true,
                HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT, "(osgi.http.whiteboard.context.name=" + NAME + ")",
                parameter + "productionMode", "true",
                parameter + "heartbeatInterval", "60",
                parameter + "brotli", "true",
                // Vaadin would ask the container for it, which a whiteboard does not answer
                parameter + VaadinServlet.INTERNAL_VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH, "/*"));
    }

    private <T> void register(Class<T> type, T service, Map<String, Object> properties) {
        registered.push(context.registerService(type, service, new Hashtable<>(properties)));
    }

    @Override
    public void close() {
        while (!registered.isEmpty()) {
            try {
                registered.pop().unregister();
            } catch (IllegalStateException alreadyGone) {
                // the framework has taken it back itself
            }
        }
    }
}
