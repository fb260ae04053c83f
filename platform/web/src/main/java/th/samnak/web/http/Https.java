package th.samnak.web.http;

import jakarta.servlet.http.HttpServletRequest;
import th.samnak.api.Settings;

/**
 * Whether the person's browser speaks https. A proxy in front is believed only when the administrator has said that there is
 * one ({@code http.secure=true}).
 */
public final class Https {

    private final boolean proxy;

    public Https(Settings settings) {
        proxy = settings.is("http.secure");
    }

    public boolean used(HttpServletRequest request) {
        return proxy || request.isSecure();
    }

    /** Address the request comes from, for the record. */
    public String remoteAddress(HttpServletRequest request) {
        String forwarded = proxy ? request.getHeader("X-Forwarded-For") : null;
        return forwarded == null || forwarded.isBlank()
                ? request.getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
