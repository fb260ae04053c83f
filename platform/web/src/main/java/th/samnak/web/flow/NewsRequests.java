package th.samnak.web.flow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.SessionExpiredHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Takes the requests by which pages wait for news to their pages; in place of Vaadin's own (docs/decisions/0053). */
final class NewsRequests implements RequestHandler, SessionExpiredHandler {

    private static final long serialVersionUID = 1L;
    private static final String SEEN = "X-Vaadin-LastSeenServerSyncId";
    private static final int NOTHING_SEEN = -1;

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) throws IOException {
        if (!HandlerHelper.isRequestType(request, RequestType.PUSH)) {
            return false;
        }
        response.setHeader("Cache-Control", "no-store");
        session.lock();
        try {
            UI ui = session.getService().findUI(request);
            // a page that was left is closing until the request that said so has ended
            if (ui != null && !ui.isClosing() && ui.getInternals().getPushConnection() instanceof News news
                    && isOfOurPage(session, request)) {
                news.ask(((VaadinServletRequest) request).getHttpServletRequest(), seen(request));
            } else {
                over(response);
            }
        } finally {
            session.unlock();
        }
        return true;
    }

    @Override
    public boolean handleSessionExpired(VaadinRequest request, VaadinResponse response) throws IOException {
        if (!HandlerHelper.isRequestType(request, RequestType.PUSH)) {
            return false;
        }
        over(response);
        return true;
    }

    /** The page then loads itself anew. */
    private static void over(VaadinResponse response) throws IOException {
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter().write(News.framed(VaadinService.createSessionExpiredJSON(true)));
    }

    /** Another site can make a browser ask, but does not know the word. */
    private static boolean isOfOurPage(VaadinSession session, VaadinRequest request) {
        String word = request.getParameter(ApplicationConstants.PUSH_ID_PARAMETER);
        return word != null
                && MessageDigest.isEqual(bytes(word), bytes(session.getPushId()))
                && "GET".equals(request.getMethod());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int seen(VaadinRequest request) {
        // the browser's side sends its headers as parameters
        @Nullable String number = request.getParameter(SEEN);
        try {
            return number == null ? NOTHING_SEEN : Integer.parseInt(number);
        } catch (NumberFormatException e) {
            return NOTHING_SEEN;
        }
    }
}
