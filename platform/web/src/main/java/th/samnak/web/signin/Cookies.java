package th.samnak.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.web.http.Https;
import th.samnak.web.words.Words;

/** The cookies of the plain pages, with the flags they need. */
public final class Cookies {

    public static final String LANGUAGE = "samnak-lang";
    private static final String FORM = "samnak-form";
    private static final int A_YEAR = 365 * 24 * 3600;

    private final Https https;

    public Cookies(Https https) {
        this.https = https;
    }

    /** Language of the browser: its cookie, else Thai. */
    public static Locale locale(HttpServletRequest request) {
        return Words.of(read(request, LANGUAGE).orElse("th"));
    }

    void language(HttpServletRequest request, HttpServletResponse response, String language) {
        Cookie cookie = cookie(request, LANGUAGE, language);
        cookie.setMaxAge(A_YEAR);
        response.addCookie(cookie);
    }

    /** The secret of this browser's sign-in form, given out anew when there is none. */
    String formToken(HttpServletRequest request, HttpServletResponse response) {
        return formToken(request).orElseGet(() -> {
            String token = FormToken.fresh();
            Cookie cookie = cookie(request, FORM, token);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Strict");
            response.addCookie(cookie);
            return token;
        });
    }

    Optional<String> formToken(HttpServletRequest request) {
        return read(request, FORM).filter(token -> token.length() >= 32);
    }

    /** The container writes the session's cookie without SameSite and does not know of a proxy's https: put both right. */
    void hardenSession(HttpServletRequest request, HttpServletResponse response) {
        List<String> cookies = List.copyOf(response.getHeaders("Set-Cookie"));
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = withFlags(cookies.get(i), https.used(request));
            if (i == 0) {
                response.setHeader("Set-Cookie", cookie);
            } else {
                response.addHeader("Set-Cookie", cookie);
            }
        }
    }

    static String withFlags(String cookie, boolean secure) {
        String lower = cookie.toLowerCase(Locale.ROOT);
        StringBuilder flags = new StringBuilder(cookie);
        if (!lower.contains("samesite")) {
            flags.append("; SameSite=Lax");
        }
        if (secure && !lower.contains("; secure")) {
            flags.append("; Secure");
        }
        return flags.toString();
    }

    private Cookie cookie(HttpServletRequest request, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setSecure(https.used(request));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies).filter(c -> name.equals(c.getName())).map(Cookie::getValue).findFirst();
    }
}
