package th.samnak.web.signin;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Ends the session, when the person's own page asks for it. */
public final class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInServlet.seeOther(response, "/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (!FormToken.sentFromOurPage(request, FormToken.of(session))) {
                SignInServlet.seeOther(response, "/");
                return;
            }
            session.invalidate();
        }
        SignInServlet.seeOther(response, "/sign-in?out=1");
    }
}
