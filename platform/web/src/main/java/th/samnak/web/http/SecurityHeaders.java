package th.samnak.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;

/** The headers that tell a browser what a page of ours may do. */
public final class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Request attribute: the word that lets the inline scripts of this one page run. */
    public static final String NONCE = "samnak.nonce";

    private static final String PLAIN =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'none';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    // Flow's client builds functions from what the server sends (unsafe-eval) and styles its components inline
    private static final String VAADIN =
            "default-src 'none'; script-src 'self' 'unsafe-eval' 'nonce-%s'; style-src 'self' 'unsafe-inline';"
                    + " font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self';"
                    + " manifest-src 'self'; frame-src 'self' blob:; object-src 'self' blob:; media-src 'self';"
                    + " form-action 'self'; base-uri 'self'; frame-ancestors 'self'";

    private final transient Https https;
    private final transient SecureRandom random = new SecureRandom();

    public SecurityHeaders(Https https) {
        this.https = https;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (https.used(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (Paths.isDynamicResource(path)) {
            chain.doFilter(request, new DownloadResponse(response));
            return;
        }
        response.setHeader("X-Frame-Options", Paths.isPlain(path) ? "DENY" : "SAMEORIGIN");
        if (Paths.isPlain(path)) {
            response.setHeader("Content-Security-Policy", PLAIN);
        } else {
            String nonce = nonce();
            request.setAttribute(NONCE, nonce);
            response.setHeader("Content-Security-Policy", VAADIN.formatted(nonce));
        }
        chain.doFilter(request, response);
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
