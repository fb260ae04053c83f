package th.samnak.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.InputStream;
import java.util.function.Supplier;
import th.samnak.ui.words.Words;

/** Shows one document: a PDF in a frame of the same origin, an image, or a link to what a browser cannot show. */
public final class PreviewPane extends Div {

    private static final long UNKNOWN_LENGTH = -1;

    public PreviewPane() {
        addClassName("sk-preview");
        nothing();
    }

    /** Shows that there is no document. */
    public void nothing() {
        removeAll();
        add(new EmptyState("file.no-preview"));
    }

    /**
     * Shows a document.
     *
     * @param name file name, without markup
     * @param mediaType as found from the content by the store
     * @param open opens the content each time the browser asks; must check that the person may read it
     */
    public void show(String name, String mediaType, Supplier<InputStream> open) {
        removeAll();
        add(content(name, mediaType, open), save(name, mediaType, open));
    }

    private static Component content(String name, String mediaType, Supplier<InputStream> open) {
        DownloadHandler inline = handler(name, mediaType, open).inline();
        if ("application/pdf".equals(mediaType)) {
            IFrame frame = new IFrame();
            frame.setSrc(inline);
            frame.setTitle(name);
            frame.addClassName("sk-preview-frame");
            return frame;
        }
        if (mediaType.startsWith("image/")) {
            Image image = new Image(inline, name);
            image.addClassName("sk-preview-image");
            return image;
        }
        return new EmptyState("file.cannot-preview", name);
    }

    private static Anchor save(String name, String mediaType, Supplier<InputStream> open) {
        Anchor link = new Anchor(handler(name, mediaType, open), AttachmentType.DOWNLOAD, name);
        return Words.text(link, "file.save", name);
    }

    private static InputStreamDownloadHandler handler(String name, String mediaType, Supplier<InputStream> open) {
        return DownloadHandler.fromInputStream(
                event -> new DownloadResponse(open.get(), name, mediaType, UNKNOWN_LENGTH));
    }
}
