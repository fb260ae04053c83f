package th.samnak.privacy.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Previews.Content;
import th.samnak.privacy.application.RedactionBench.Row;
import th.samnak.ui.form.UploadBox;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.words.Words;

/** The caller's copies for release, and a place to begin one from a file. */
final class RedactionsView extends Div {

    private final Desk desk;
    private final Div list = new Div();

    RedactionsView(Desk desk) {
        this.desk = desk;
        setId("redactions");
        addClassName("sk-page");
        add(new PageHeader("privacy.redactions"), Words.text(new Paragraph(), "privacy.redactions.told"),
                new Panel("privacy.redactions.begin", new UploadBox<>(this::begin, id -> UI.getCurrent().navigate("privacy/redactions/" + id))
                        .single()),
                list);
        Words.say(list, it -> show());
    }

    private String begin(String name, InputStream content) {
        try (content; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            content.transferTo(bytes);
            String type = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? "application/pdf" : "image/*";
            return desk.people().redactions().begin(Optional.empty(), new Content(name, type, bytes.toByteArray(), Secrecy.ORDINARY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show() {
        list.removeAll();
        List<Row> rows = desk.people().redactions().list();
        list.add(rows.isEmpty()
                ? new EmptyState("privacy.redactions.none")
                : Tables.of(List.of("privacy.field.file", "privacy.field.at", "privacy.field.state"), rows.stream()
                        .map(row -> List.<Component>of(
                                new Anchor("privacy/redactions/" + row.id(), row.name()), new Span(desk.dates().dateAndTime(row.at())),
                                Words.span(row.finishedAt().isPresent() ? "privacy.redaction.finished" : "privacy.redaction.open")))
                        .toList()));
    }
}
