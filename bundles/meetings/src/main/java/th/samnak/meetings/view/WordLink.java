package th.samnak.meetings.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import th.samnak.ui.words.Words;

/** Saves a paper for a word processor, made at the moment it is asked for. */
final class WordLink extends Anchor {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final long UNKNOWN_LENGTH = -1;

    WordLink(String name, Supplier<byte[]> paper) {
        super(DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(paper.get()), name, TYPE, UNKNOWN_LENGTH)),
                AttachmentType.DOWNLOAD, "");
        Words.text(this, "meetings.screen.word");
    }
}
