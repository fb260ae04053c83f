package th.samnak.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.web.http.Paths;
import th.samnak.web.signin.PlainPages;
import th.samnak.web.signin.Renewal;
import th.samnak.web.signin.ReturnAddress;
import th.samnak.web.signin.Sessions;
import th.samnak.web.signin.SignedIn;

/** Lets in whoever is signed in, sends everybody else to the sign-in page, and says so while the house is still starting. */
public final class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern REQUEST_TYPE = Pattern.compile("(?:^|&)v-r=([a-z]+)");
    private static final Set<String> NO_ACTS = Set.of("heartbeat", "push");

    private final transient BooleanSupplier ready;
    private final transient Sessions sessions;
    private final transient Renewal renewal;
    private final transient PlainPages pages;
    private final transient CurrentRequest current;

    public Gate(
            BooleanSupplier ready, Sessions sessions, Renewal renewal, PlainPages pages, CurrentRequest current) {
        this.ready = ready;
        this.sessions = sessions;
        this.renewal = renewal;
        this.pages = pages;
        this.current = current;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (Paths.isOpen(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> who = stillIn(request);
        if (who.isEmpty()) {
            stranger(request, response, chain);
        } else if (who.get().mustChangePassword() && !Paths.isPlain(path)) {
            firstThePassword(request, response);
        } else if (isPage(request) && !Paths.isPlain(path) && !ready.getAsBoolean()) {
            pages.starting(request, response);
        } else {
            current.during(request.getSession(false), () -> chain.doFilter(request, response));
        }
    }

    private Optional<SignedIn> stillIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<SignedIn> who = SignedIn.in(session);
        if (who.isEmpty()) {
            return who;
        }
        who = sessions.idleTooLong(session) ? Optional.empty() : renewal.renewed(session, who.get());
        if (who.isEmpty()) {
            session.invalidate();
        } else if (!NO_ACTS.contains(screenRequest(request))) {
            sessions.acted(session);
        }
        return who;
    }

    private void stranger(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = screenRequest(request);
        if (isPage(request)) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            redirect(response, "/sign-in", ReturnAddress.safe(request.getRequestURI() + query));
        } else if (!type.isEmpty() && !"init".equals(type)) {
            // Vaadin tells its page that the session has ended; the page then loads itself anew and comes to the sign-in page
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private static void firstThePassword(HttpServletRequest request, HttpServletResponse response) {
        if (isPage(request)) {
            redirect(response, "/password", ReturnAddress.safe(request.getRequestURI()));
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void redirect(HttpServletResponse response, String page, String next) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ReturnAddress.with(page, next));
        response.setHeader("Cache-Control", "no-store");
    }

    /** Whether a person has asked for a page, rather than a page of ours for its parts. */
    private static boolean isPage(HttpServletRequest request) {
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        String purpose = request.getHeader("Sec-Fetch-Dest");
        String accept = request.getHeader("Accept");
        boolean wantsPage = purpose != null
                ? Set.of("document", "iframe").contains(purpose)
                : accept == null || accept.contains("text/html") || accept.contains("*/*");
        return reading && wantsPage && screenRequest(request).isEmpty();
    }

    /** What a screen asks for; empty for any other request. Taken from the address: to ask for parameters would read uploads. */
    private static String screenRequest(HttpServletRequest request) {
        Matcher type = REQUEST_TYPE.matcher(request.getQueryString() == null ? "" : request.getQueryString());
        return type.find() ? type.group(1) : "";
    }
}
