package th.samnak.web.signin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.access.SignIn;
import th.samnak.api.errors.OfficeException;

/** The page to choose a new password, of one's own accord or because the first one was generated. */
public final class PasswordServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String FORM =
            """
            %1$s<form method="post" action="/password">
            <input type="hidden" name="csrf" value="%2$s">
            <input type="hidden" name="next" value="%3$s">
            <input type="text" name="account" value="%4$s" autocomplete="username" readonly hidden>
            <label for="old">%5$s</label>
            <input id="old" name="old" type="password" autocomplete="current-password" maxlength="200" required autofocus>
            <label for="new">%6$s</label>
            <input id="new" name="new" type="password" autocomplete="new-password" maxlength="200" required aria-describedby="rule">
            <p id="rule" class="hint">%7$s</p>
            <label for="again">%8$s</label>
            <input id="again" name="again" type="password" autocomplete="new-password" maxlength="200" required>
            <button type="submit">%9$s</button>
            </form>
            """;

    private final transient PlainPages pages;
    private final transient Supplier<Optional<SignIn>> signIn;
    private final transient Sessions sessions;

    public PasswordServlet(PlainPages pages, Supplier<Optional<SignIn>> signIn, Sessions sessions) {
        this.pages = pages;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignedIn> who = SignedIn.in(request.getSession(false));
        if (who.isEmpty()) {
            SignInServlet.seeOther(response, "/sign-in");
        } else if (signIn.get().isEmpty()) {
            pages.starting(request, response);
        } else {
            String why = who.get().mustChangePassword()
                    ? "<p class=\"note\">" + pages.text(request, "web.password.must") + "</p>\n"
                    : "";
            form(request, response, 200, who.get(), why);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignedIn> who = SignedIn.in(request.getSession(false));
        if (who.isEmpty()) {
            SignInServlet.seeOther(response, "/sign-in");
        } else if (signIn.get().isEmpty()) {
            pages.starting(request, response);
        } else {
            Optional<String> refusal = change(request, signIn.get().get(), who.get());
            if (refusal.isPresent()) {
                form(request, response, 422, who.get(), SignInServlet.alert(refusal.get()));
            } else {
                sessions.passwordChanged(request, response, who.get());
                SignInServlet.seeOther(response, ReturnAddress.safe(request.getParameter("next")));
            }
        }
    }

    private Optional<String> change(HttpServletRequest request, SignIn service, SignedIn who) {
        if (!FormToken.sentFromOurPage(request, FormToken.of(request.getSession(false)))) {
            return Optional.of(pages.text(request, "web.sign-in.stale-form"));
        }
        String chosen = SignInServlet.shortened(request.getParameter("new"));
        if (!chosen.equals(SignInServlet.shortened(request.getParameter("again")))) {
            return Optional.of(pages.text(request, "web.password.differ"));
        }
        try {
            char[] old = SignInServlet.shortened(request.getParameter("old")).toCharArray();
            service.changePassword(who.caller().account(), old, chosen.toCharArray());
            return Optional.empty();
        } catch (OfficeException refused) {
            return Optional.of(pages.text(request, refused.messageKey(), refused.arguments().toArray()));
        }
    }

    private void form(
            HttpServletRequest request, HttpServletResponse response, int status, SignedIn who, String above)
            throws IOException {
        String body = FORM.formatted(
                above,
                FormToken.of(request.getSession(false)),
                PlainPages.escape(ReturnAddress.safe(request.getParameter("next"))),
                PlainPages.escape(who.caller().account()),
                pages.text(request, "web.password.old"),
                pages.text(request, "web.password.new"),
                pages.text(request, "web.password.rule"),
                pages.text(request, "web.password.again"),
                pages.text(request, "web.password.submit"));
        pages.send(request, response, status, "web.password.title", body);
    }
}
