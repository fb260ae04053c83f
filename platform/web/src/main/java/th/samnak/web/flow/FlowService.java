package th.samnak.web.flow;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Function;

/** Vaadin's service with our maker of screens and the class loader of Vaadin's own bundle, where its browser code lies. */
final class FlowService extends VaadinServletService {

    private static final long serialVersionUID = 1L;

    private static final String COMPONENT_CLASSES = "com.vaadin.flow.component.internal.ComponentMetaData";

    private final transient Function<VaadinService, Instantiator> maker;

    FlowService(
            VaadinServlet servlet, DeploymentConfiguration configuration, Function<VaadinService, Instantiator> maker) {
        super(servlet, configuration);
        this.maker = maker;
    }

    @Override
    protected Instantiator createInstantiator() {
        return maker.apply(this);
    }

    @Override
    protected void setDefaultClassLoader() {
        setClassLoader(VaadinServlet.class.getClassLoader());
    }

    /** Vaadin's own handler of push, which loses messages, is left out. */
    @Override
    protected List<RequestHandler> createRequestHandlers() throws ServiceException {
        List<RequestHandler> handlers = super.createRequestHandlers();
        handlers.add(new NewsRequests());
        return handlers;
    }

    @Override
    protected boolean isAtmosphereAvailable() {
        return false;
    }

    @Override
    public boolean ensurePushAvailable() {
        return true;
    }

    /**
     * Vaadin has every class of a component listen to the end of this service, for ever; a function that has gone could never
     * be unloaded. Those listeners only empty a cache, which {@link FlowCaches} does.
     */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        boolean ofClass = listener.getClass().getName().startsWith(COMPONENT_CLASSES);
        return ofClass ? () -> {} : super.addServiceDestroyListener(listener);
    }
}
