package th.samnak.web.flow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import th.samnak.api.access.Access;
import th.samnak.web.http.SecurityHeaders;
import th.samnak.web.http.StaticFiles;
import th.samnak.web.signin.Cookies;
import th.samnak.web.words.Words;

/** Gives each new session, page and window what it needs: language, style, errors, guard. */
final class ServiceSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Routes routes;
    private final transient OpenPages pages;
    private final transient Supplier<Optional<Access>> access;
    private final transient StaticFiles files;

    ServiceSetup(Routes routes, OpenPages pages, Supplier<Optional<Access>> access, StaticFiles files) {
        this.routes = routes;
        this.pages = pages;
        this.access = access;
        this.files = files;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> {
            session.getSession().setErrorHandler(new Failures());
            session.getSession().setLocale(locale(session.getRequest()));
        });
        event.getSource().addUIInitListener(opened -> prepare(opened.getUI()));
        event.getSource().setSystemMessagesProvider(new Sentences(event.getSource()));
        event.addIndexHtmlRequestListener(this::dress);
    }

    private void prepare(UI ui) {
        ui.setLocale(locale(VaadinRequest.getCurrent()));
        ui.addBeforeEnterListener(new PermissionGuard(routes, access));
        Sentences.connection(ui);
        News.begin(ui);
        pages.opened(ui);
    }

    private void dress(IndexHtmlResponse response) {
        Document page = response.getDocument();
        page.child(0).attr("lang", locale(response.getVaadinRequest()).getLanguage());
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", files.versioned("/ui/samnak.css"));
        page.head().appendElement("script").attr("src", files.versioned("/ui/keeper.js")).attr("defer", true);
        page.head().appendElement("script").attr("src", files.versioned("/ui/palette.js")).attr("defer", true);
        page.head().appendElement("link").attr("rel", "icon").attr("href", files.versioned("/ui/icon-192.png"));
        // so that it can be put on the first screen of a phone; nothing of it is kept there
        page.head().appendElement("link").attr("rel", "manifest").attr("href", files.versioned("/ui/samnak.webmanifest"));
        page.head().appendElement("link").attr("rel", "apple-touch-icon").attr("href", files.versioned("/ui/icon-192.png"));
        Object nonce = response.getVaadinRequest().getAttribute(SecurityHeaders.NONCE);
        if (nonce != null) {
            page.select("script").attr("nonce", nonce.toString());
        }
    }

    private static Locale locale(VaadinRequest request) {
        return request instanceof VaadinServletRequest servlet ? Cookies.locale(servlet.getHttpServletRequest()) : Words.THAI;
    }
}
