package th.samnak.rest.door;

import jakarta.ws.rs.WebApplicationException;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jboss.resteasy.core.ResourceMethodRegistry;
import org.jboss.resteasy.core.SynchronousDispatcher;
import org.jboss.resteasy.core.providerfactory.ResteasyProviderFactoryImpl;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.plugins.providers.ByteArrayProvider;
import org.jboss.resteasy.spi.ApplicationException;
import org.jboss.resteasy.spi.UnhandledException;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.rest.RestResources;

/** The resources of one function with everything that serves them; thrown away whole when the function goes. */
final class Application {

    static final String ROOT = "/api/v1/";

    private final ResteasyProviderFactoryImpl providers;
    private final SynchronousDispatcher dispatcher;

    Application(RestResources function) {
        providers = new ResteasyProviderFactoryImpl();
        providers.registerProvider(ByteArrayProvider.class);
        providers.registerProviderInstance(new JsonBodies());
        providers.registerProviderInstance(new Parameters());
        providers.registerProviderInstance(new Failing());
        providers.registerProviderInstance(new Shaping(ROOT + function.name() + "/"));
        ResourceMethodRegistry resources = new ResourceMethodRegistry(providers);
        dispatcher = new SynchronousDispatcher(providers, resources);
        function.resources().forEach(resource -> resources.addSingletonResource(resource, ROOT + function.name()));
    }

    /** What the function answers, or throws. */
    Reply invoke(Call call) {
        MockHttpRequest request = request(call);
        MockHttpResponse response = new MockHttpResponse();
        try {
            dispatcher.invoke(request, response);
        } catch (UnhandledException | ApplicationException wrapped) {
            throw thrown(wrapped.getCause());
        }
        if (request.getAttribute(Failing.FAILURE) instanceof Throwable failure) {
            throw thrown(failure);
        }
        if (response.getStatus() >= 400) {
            throw new WebApplicationException(response.getStatus());
        }
        Map<String, String> headers = new TreeMap<>();
        response.getOutputHeaders().forEach((name, values) -> headers.put(name, providers.toHeaderString(values.getFirst())));
        return new Reply(response.getStatus(), headers, response.getOutput());
    }

    /** A parameter that cannot be read comes wrapped. */
    private static RuntimeException thrown(Throwable failure) {
        Throwable cause = failure instanceof WebApplicationException && failure.getCause() instanceof OfficeException
                ? failure.getCause()
                : failure;
        return cause instanceof RuntimeException told ? told : new IllegalStateException(cause);
    }

    private static MockHttpRequest request(Call call) {
        try {
            MockHttpRequest request = MockHttpRequest.create(call.method().equals("HEAD") ? "GET" : call.method(), call.address());
            call.headers().forEach(request::header);
            request.content(call.body());
            return request;
        } catch (URISyntaxException e) {
            throw new Refused(400, "rest.status.400");
        }
    }

    /** Libraries look for their parts through the thread. */
    static <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Application.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
