package th.samnak.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import th.samnak.api.access.Caller;
import th.samnak.api.access.SignIn.Outcome.Welcome;

/** Begins and ends the browser's session. Only somebody who has signed in has one. */
public final class Sessions {

    private static final String LAST_ACT = "samnak.last-act";
    // the container ends only what the gate no longer sees: tabs that were closed
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final Duration idle;
    private final Cookies cookies;
    private final Renewal renewal;

    public Sessions(Duration idle, Cookies cookies, Renewal renewal) {
        this.idle = idle;
        this.cookies = cookies;
        this.renewal = renewal;
    }

    void begin(HttpServletRequest request, HttpServletResponse response, Welcome welcome) {
        HttpSession former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        HttpSession session = request.getSession(true);
        if (former != null) {
            // whoever planted the former id must not know the new one
            request.changeSessionId();
        }
        session.setMaxInactiveInterval((int) idle.plus(GRACE).toSeconds());
        session.setAttribute(FormToken.ATTRIBUTE, FormToken.fresh());
        new SignedIn(welcome.caller(), welcome.mustChangePassword(), renewal.now(), renewal.mark()).keepIn(session);
        acted(session);
        cookies.hardenSession(request, response);
    }

    /** The person has chosen a new password and may now do what their parts allow. */
    void passwordChanged(HttpServletRequest request, HttpServletResponse response, SignedIn who) {
        HttpSession session = request.getSession(false);
        request.changeSessionId();
        Caller caller = renewal.asNow(who.caller());
        new SignedIn(caller, false, renewal.now(), renewal.mark()).keepIn(session);
        cookies.hardenSession(request, response);
    }

    /** The person did something. Heartbeats and waiting for news are no acts. */
    public void acted(HttpSession session) {
        session.setAttribute(LAST_ACT, System.nanoTime());
    }

    /** Whether the person has not done anything for too long. */
    public boolean idleTooLong(HttpSession session) {
        return session.getAttribute(LAST_ACT) instanceof Long last && System.nanoTime() - last > idle.toNanos();
    }
}
