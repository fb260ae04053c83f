package th.samnak.web.http;

import com.vaadin.flow.server.VaadinServlet;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.servlet.context.ServletContextHelper;

/** The one servlet context of the house: finds Vaadin's own files in Vaadin's bundle. */
public final class FrontContext extends ServletContextHelper {

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript",
            "mjs", "text/javascript",
            "css", "text/css",
            "html", "text/html",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "map", "application/json",
            "gif", "image/gif");

    private final Bundle vaadin = FrameworkUtil.getBundle(VaadinServlet.class);

    @Override
    public @Nullable URL getResource(String name) {
        String path = name.startsWith("/") ? name : "/" + name;
        if (path.endsWith("/")) {
            return null;
        }
        // asked for here only for the compressed variants; the plain ones Vaadin finds through its class loader
        String folder = path.startsWith("/VAADIN/build/") ? "META-INF/VAADIN/webapp" : "META-INF/resources";
        return vaadin.getEntry(folder + path);
    }

    @Override
    public @Nullable String getMimeType(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public @Nullable String getRealPath(String path) {
        return null;
    }
}
