package th.samnak.ui.document;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Previews;
import th.samnak.api.documents.Previews.Content;
import th.samnak.api.documents.Previews.Copy;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.OfficeException;
import th.samnak.ui.words.Words;

/** Hands pages and copies to the browser, so that it takes them for nothing else and runs nothing in them. */
final class Delivery {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final Previews previews;

    Delivery(Previews previews) {
        this.previews = previews;
    }

    DownloadHandler page(ShownDocument document, int page, int pixels) {
        return event -> {
            guard(event.getResponse());
            send(event, () -> {
                byte[] picture = previews.page(content(document, document.again().get()), page, pixels);
                return new Copy("", "image/png", picture);
            });
        };
    }

    /** The copy that may leave the house. */
    DownloadHandler copy(ShownDocument document) {
        return event -> {
            guard(event.getResponse());
            send(event, () -> {
                Content content = content(document, document.open().get());
                return previews.copy(content).orElseGet(() -> unlabelled(content));
            });
        };
    }

    /** The label cannot stand on its pages, so it stands in its name. */
    private static Copy unlabelled(Content content) {
        return new Copy(labelled(content.name(), content.secrecy()), content.mediaType(), content.bytes());
    }

    private static String labelled(String name, Secrecy secrecy) {
        return Words.now("secrecy." + secrecy.name().toLowerCase(Locale.ROOT)) + " - " + name;
    }

    static Content content(ShownDocument document, byte[] bytes) {
        return new Content(document.name(), document.mediaType(), bytes, document.secrecy());
    }

    private interface Work {
        Copy make();
    }

    private static void send(DownloadEvent event, Work work) throws IOException {
        Optional<Copy> made = Optional.empty();
        int status = OK;
        try {
            made = Optional.of(work.make());
        } catch (NotFound e) {
            status = NOT_FOUND;
        } catch (NotPermitted e) {
            status = FORBIDDEN;
        } catch (OfficeException e) {
            status = UNAVAILABLE;
        }
        if (made.isEmpty()) {
            event.getResponse().setStatus(status);
            return;
        }
        if (!made.get().name().isEmpty()) {
            event.setFileName(made.get().name());
        }
        event.setContentType(made.get().mediaType());
        event.setContentLength(made.get().bytes().length);
        event.getOutputStream().write(made.get().bytes());
    }

    private static void guard(VaadinResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
