package th.samnak.web.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;

/**
 * Opens the port, once and last, when everything that answers on it is in place. Felix HTTP takes its configuration from system
 * properties when its bundle starts; therefore that bundle has a later start level than ours, or is started from here.
 */
public final class HttpServer {

    private static final Logger LOG = LoggerFactory.getLogger("samnak.http");
    /** Other machines are let in by {@code http.address} alone, never by accident. */
    private static final String THIS_MACHINE = "127.0.0.1";
    private static final String SERVER = "org.apache.felix.http.jetty12";

    private final BundleContext context;
    private final Settings settings;

    public HttpServer(BundleContext context, Settings settings) {
        this.context = context;
        this.settings = settings;
    }

    public int port() {
        return settings.number("http.port", 8080);
    }

    public void open() {
        Optional<Bundle> server = Arrays.stream(context.getBundles())
                .filter(bundle -> SERVER.equals(bundle.getSymbolicName()))
                .findFirst();
        if (server.isEmpty()) {
            problem("The HTTP server (bundle " + SERVER + ") is not installed.");
        } else if (server.get().getState() == Bundle.ACTIVE) {
            LOG.warn("The HTTP server was started before its settings were known; it keeps its own.");
        } else if (portIsFree()) {
            configuration().forEach(System::setProperty);
            LeanConnections.register(context);
            start(server.get());
        } else {
            System.setProperty("org.apache.felix.http.enable", "false");
        }
    }

    private void start(Bundle server) {
        int now = context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel();
        if (server.adapt(BundleStartLevel.class).getStartLevel() > now) {
            return; // the framework starts it a little later, by itself
        }
        try {
            server.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            problem("The HTTP server does not start: " + e.getMessage());
        }
    }

    private Map<String, String> configuration() {
        return Map.ofEntries(
                Map.entry("org.apache.felix.http.enable", "true"),
                Map.entry("org.osgi.service.http.port", String.valueOf(port())),
                Map.entry("org.apache.felix.http.host", settings.get("http.address", THIS_MACHINE)),
                Map.entry("org.apache.felix.http.session.timeout", "60"),
                Map.entry("org.eclipse.jetty.servlet.SessionScavengingInterval", "60"),
                // cookies know no ports: two systems on one machine would end each other's sessions
                Map.entry("org.eclipse.jetty.servlet.SessionCookie", "samnak-" + port()),
                Map.entry("org.eclipse.jetty.servlet.SessionIdPathParameterName", "none"),
                Map.entry("org.apache.felix.http.jetty.headerBufferSize", "16384"),
                Map.entry("org.apache.felix.http.jetty.maxFormSize", "65536"),
                Map.entry("org.apache.felix.http.jetty.sendServerHeader", "false"),
                Map.entry(LeanConnections.ENABLED, "true"),
                Map.entry("org.apache.felix.jetty.gziphandler.enable", "true"),
                Map.entry("org.apache.felix.jetty.gzip.minGzipSize", "1024"));
    }

    private boolean portIsFree() {
        String address = settings.get("http.address", THIS_MACHINE);
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port()));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            problem("Port " + port() + " on " + address + " cannot be opened (" + e.getMessage()
                    + "). Stop what uses it, or choose another with http.port in samnak.conf or --port.");
            return false;
        }
    }

    private static void problem(String sentence) {
        System.setProperty("samnak.problem", sentence);
        LOG.error("samnak.http: {}", sentence);
    }
}
