package th.samnak.records.lists.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Supplier;
import th.samnak.api.records.RecordQuery;
import th.samnak.records.lists.application.RecordExports;
import th.samnak.records.lists.application.RecordExports.Form;
import th.samnak.ui.words.Words;

/** Saves the rows that are listed as a file. */
final class TableLink extends Anchor {

    TableLink(RecordExports exports, Form form, Supplier<RecordQuery> query) {
        super((DownloadHandler) event -> {
            event.setFileName("records." + form.name().toLowerCase(Locale.ROOT));
            event.setContentType(form == Form.CSV
                    ? "text/csv;charset=utf-8"
                    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            try (OutputStream out = event.getOutputStream()) {
                exports.write(query.get(), form, Words.locale(), out);
            }
        }, AttachmentType.DOWNLOAD, "");
        Words.text(this, "records.screen." + form.name().toLowerCase(Locale.ROOT));
    }
}
