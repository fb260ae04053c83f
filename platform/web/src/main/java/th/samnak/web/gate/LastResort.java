package th.samnak.web.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import th.samnak.web.http.FailureLog;
import th.samnak.web.signin.PlainPages;

/** Whatever fails outside the screens ends here: a page with a reference number, and the whole story in the log. */
public final class LastResort extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient PlainPages pages;

    public LastResort(PlainPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException | LinkageError failure) {
            if (FailureLog.isBrowserGone(failure)) {
                return;
            }
            String reference = FailureLog.write(failure, request.getMethod() + " " + request.getRequestURI());
            if (!response.isCommitted()) {
                response.resetBuffer();
                pages.tell(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "web.failure", reference);
            }
        }
    }
}
