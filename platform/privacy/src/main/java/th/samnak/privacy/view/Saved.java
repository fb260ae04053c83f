package th.samnak.privacy.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import th.samnak.ui.words.Words;

/** A file that is made at the moment it is asked for. */
final class Saved extends Anchor {

    /** Writes the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Saved(String labelKey, DownloadHandler handler) {
        super(handler, AttachmentType.DOWNLOAD, "");
        Words.text(this, labelKey);
    }

    static Saved pdf(String labelKey, String name, Supplier<byte[]> paper) {
        return of(labelKey, name, "application/pdf", out -> out.write(paper.get()));
    }

    static Saved of(String labelKey, String name, String type, Content content) {
        return new Saved(labelKey, event -> {
            event.setFileName(name);
            event.setContentType(type);
            try (OutputStream out = event.getOutputStream()) {
                content.writeTo(out);
            }
        });
    }

    static Saved xlsx(String labelKey, String name, Content content) {
        return of(labelKey, name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content);
    }
}
