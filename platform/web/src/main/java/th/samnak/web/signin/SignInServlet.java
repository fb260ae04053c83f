package th.samnak.web.signin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import th.samnak.api.access.SignIn;
import th.samnak.api.access.SignIn.Outcome;
import th.samnak.web.http.Https;

/** The sign-in page. */
public final class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    private static final String FORM =
            """
            %1$s<form method="post" action="/sign-in">
            <input type="hidden" name="csrf" value="%2$s">
            <input type="hidden" name="next" value="%3$s">
            <label for="account">%4$s</label>
            <input id="account" name="account" value="%5$s" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="200" required%9$s>
            <label for="password">%6$s</label>
            <input id="password" name="password" type="password" autocomplete="current-password" maxlength="200" required%10$s>
            <button type="submit">%7$s</button>
            </form>
            %8$s""";

    private final transient PlainPages pages;
    private final transient Supplier<Optional<SignIn>> signIn;
    private final transient Sessions sessions;
    private final transient Cookies cookies;
    private final transient Https https;
    private final boolean demo;

    public SignInServlet(
            PlainPages pages,
            Supplier<Optional<SignIn>> signIn,
            Sessions sessions,
            Cookies cookies,
            Https https,
            boolean demo) {
        this.pages = pages;
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookies = cookies;
        this.https = https;
        this.demo = demo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = ReturnAddress.safe(request.getParameter("next"));
        String language = request.getParameter("lang");
        if ("th".equals(language) || "en".equals(language)) {
            cookies.language(request, response, language);
            seeOther(response, ReturnAddress.with("/sign-in", next));
        } else if (SignedIn.in(request.getSession(false)).isPresent()) {
            seeOther(response, next);
        } else if (signIn.get().isEmpty()) {
            pages.starting(request, response);
        } else {
            String notice = request.getParameter("out") != null ? "web.sign-in.out" : null;
            form(request, response, 200, next, "", notice == null ? "" : status(request, notice));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = ReturnAddress.safe(request.getParameter("next"));
        String account = shortened(request.getParameter("account")).strip();
        Optional<SignIn> service = signIn.get();
        if (service.isEmpty()) {
            pages.starting(request, response);
        } else if (!FormToken.sentFromOurPage(request, cookies.formToken(request).orElse(null))) {
            form(request, response, 403, next, account, alert(pages.text(request, "web.sign-in.stale-form")));
        } else {
            char[] password = shortened(request.getParameter("password")).toCharArray();
            switch (service.get().signIn(account, password, https.remoteAddress(request))) {
                case Outcome.Welcome welcome -> {
                    sessions.begin(request, response, welcome);
                    seeOther(response, welcome.mustChangePassword() ? ReturnAddress.with("/password", next) : next);
                }
                case Outcome.Refused refused -> {
                    String sentence = pages.text(
                            request, refused.messageKey(), refused.arguments().toArray());
                    form(request, response, 422, next, account, alert(sentence));
                }
            }
        }
    }

    private void form(
            HttpServletRequest request, HttpServletResponse response, int status, String next, String account, String above)
            throws IOException {
        String body = FORM.formatted(
                above,
                cookies.formToken(request, response),
                PlainPages.escape(next),
                pages.text(request, "web.sign-in.account"),
                PlainPages.escape(account),
                pages.text(request, "web.sign-in.password"),
                pages.text(request, "web.sign-in.submit"),
                below(request, next),
                account.isEmpty() ? " autofocus" : "",
                account.isEmpty() ? "" : " autofocus");
        pages.send(request, response, status, "web.sign-in.title", body);
    }

    private String below(HttpServletRequest request, String next) {
        String other = "en".equals(Cookies.locale(request).getLanguage()) ? "th" : "en";
        String address = ReturnAddress.with("/sign-in", next);
        String link = address + (address.contains("?") ? "&" : "?") + "lang=" + other;
        return (demo ? "<p class=\"note\">" + pages.text(request, "web.sign-in.demo") + "</p>\n" : "")
                + "<p class=\"foot\"><a lang=\"" + other + "\" hreflang=\"" + other + "\" href=\""
                + PlainPages.escape(link) + "\">" + ("th".equals(other) ? "ภาษาไทย" : "English") + "</a></p>\n";
    }

    private String status(HttpServletRequest request, String key) {
        return "<p class=\"note\" role=\"status\">" + pages.text(request, key) + "</p>\n";
    }

    static String alert(String safeText) {
        return "<p class=\"wrong\" role=\"alert\">" + safeText + "</p>\n";
    }

    static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }

    static String shortened(@Nullable String value) {
        return value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST));
    }
}
