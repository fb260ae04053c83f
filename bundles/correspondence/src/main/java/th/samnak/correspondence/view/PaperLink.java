package th.samnak.correspondence.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import th.samnak.ui.words.Words;

/** Opens a paper in a window of its own, made at the moment it is asked for. */
final class PaperLink extends Anchor {

    private static final long UNKNOWN_LENGTH = -1;

    PaperLink(String labelKey, String name, Supplier<byte[]> paper) {
        super(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(paper.get()), name, "application/pdf", UNKNOWN_LENGTH))
                .inline(), "");
        setTarget("_blank");
        Words.text(this, labelKey);
    }
}
