package th.samnak.ui.table;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import th.samnak.ui.words.Words;

/** Saves a table as a file, written while it is sent. */
public final class TableLink extends Anchor {

    /** Writes the table. */
    @FunctionalInterface
    public interface Table {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param name of the file, which tells its kind */
    public TableLink(String labelKey, String name, Table table) {
        super((DownloadHandler) event -> {
            event.setFileName(name);
            event.setContentType(name.endsWith(".csv")
                    ? "text/csv;charset=utf-8"
                    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            try (OutputStream out = event.getOutputStream()) {
                table.writeTo(out);
            }
        }, AttachmentType.DOWNLOAD, "");
        Words.text(this, labelKey);
    }
}
