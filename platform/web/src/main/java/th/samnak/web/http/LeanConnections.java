package th.samnak.web.http;

import java.util.Hashtable;
import java.util.Map;
import org.apache.felix.http.jetty.LoadBalancerCustomizerFactory;
import org.eclipse.jetty.server.HttpConfiguration.Customizer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * Spares each connection the 100 KiB in which Jetty remembers the headers it has read; a browser keeps up to six. Felix HTTP has
 * no setting for it and lets nobody at Jetty's but whoever stands in for the one who reads the headers of proxies.
 */
final class LeanConnections implements LoadBalancerCustomizerFactory {

    static final String ENABLED = "org.apache.felix.proxy.load.balancer.connection.enable";

    static void register(BundleContext context) {
        // above Felix's own, which would believe anybody's X-Forwarded headers
        Map<String, Object> first = Map.of(Constants.SERVICE_RANKING, 1000);
        context.registerService(LoadBalancerCustomizerFactory.class, new LeanConnections(), new Hashtable<>(first));
    }

    @Override
    public Customizer createCustomizer() {
        return (request, answer) -> {
            request.getConnectionMetaData().getHttpConfiguration().setHeaderCacheSize(0);
            return request;
        };
    }
}
