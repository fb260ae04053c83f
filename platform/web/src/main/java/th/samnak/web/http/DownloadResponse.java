package th.samnak.web.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Set;

/**
 * The answer to the request for a file out of a screen. PDF and images may be looked at inside our own pages; whatever else a
 * browser might run is put in a sandbox where it can do nothing.
 */
final class DownloadResponse extends HttpServletResponseWrapper {

    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "image/tiff");

    DownloadResponse(HttpServletResponse response) {
        super(response);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        policyFor("");
    }

    @Override
    public void setContentType(String type) {
        policyFor(type);
        super.setContentType(type);
    }

    @Override
    public void setHeader(String name, String value) {
        if ("Content-Type".equalsIgnoreCase(name)) {
            policyFor(value);
        }
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        if ("Content-Type".equalsIgnoreCase(name)) {
            policyFor(value);
        }
        super.addHeader(name, value);
    }

    private void policyFor(String type) {
        super.setHeader("Content-Security-Policy", policy(type == null ? "" : type));
    }

    static String policy(String type) {
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if ("application/pdf".equals(bare)) {
            // a sandbox would keep the browser's own PDF reader from opening
            return "frame-ancestors 'self'";
        }
        String closed = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
        return PICTURES.contains(bare) ? closed : closed + "; sandbox";
    }
}
