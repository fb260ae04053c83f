package th.samnak.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import th.samnak.api.Settings;
import th.samnak.web.http.Paths;
import th.samnak.web.signin.PlainPages;

/**
 * Refuses requests that are too large, before anything of them is kept. What the browser still sends is thrown away as it comes,
 * up to a bound, because a browser that cannot finish sending does not show the answer.
 */
public final class RequestLimits extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MB = 1024L * 1024;
    private static final long FORM = 64 * 1024L;
    private static final long SCREEN = 8 * MB;
    private static final long THROWN_AWAY = 1024 * MB;

    private final long uploadMb;
    private final transient PlainPages pages;

    public RequestLimits(Settings settings, PlainPages pages) {
        this.uploadMb = settings.number("files.limit-mb", 100);
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            refuse(request, response, request.getInputStream());
            return;
        }
        if (request.getContentLengthLong() >= 0 || "GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        CountedRequest counted = new CountedRequest(request, limit);
        try {
            chain.doFilter(counted, response);
        } finally {
            if (counted.exceeded() && !response.isCommitted()) {
                response.reset();
                refuse(request, response, request.getInputStream());
            }
        }
    }

    private long limit(HttpServletRequest request) {
        String path = Paths.of(request);
        if (path.startsWith("/api/")) {
            return Long.MAX_VALUE; // that door measures for itself, and answers a machine
        }
        if (Paths.isDynamicResource(path)) {
            // a little more than the file itself, for the form around it
            return (uploadMb + 1) * MB;
        }
        return Paths.isPlain(path) ? FORM : SCREEN;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, InputStream rest) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = Math.min(THROWN_AWAY, Math.max(request.getContentLengthLong(), 0));
        int read;
        while (left > 0 && (read = rest.read(buffer)) >= 0) {
            left -= read;
        }
        response.setHeader("Connection", "close");
        pages.tell(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "web.too-large", uploadMb);
    }
}
