package th.samnak.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Proof that a form was sent from our own page: a secret known to the session or the cookie and repeated in the form. */
public final class FormToken {

    /** Name of the session's attribute and prefix of the form's hidden field. */
    public static final String ATTRIBUTE = "samnak.csrf";

    public static final String FIELD = "csrf";

    private static final SecureRandom RANDOM = new SecureRandom();

    private FormToken() {}

    static String fresh() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String of(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof String token ? token : "";
    }

    static boolean sentFromOurPage(HttpServletRequest request, @Nullable String expected) {
        String sent = request.getParameter(FIELD);
        String site = request.getHeader("Sec-Fetch-Site");
        return expected != null
                && !expected.isEmpty()
                && sent != null
                && !"cross-site".equals(site)
                && MessageDigest.isEqual(bytes(sent), bytes(expected));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
