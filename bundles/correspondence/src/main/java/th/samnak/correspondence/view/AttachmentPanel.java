package th.samnak.correspondence.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.ByteArrayInputStream;
import java.util.List;
import th.samnak.correspondence.letter.application.AttachmentRow;
import th.samnak.correspondence.letter.application.Attachments;
import th.samnak.ui.form.UploadBox;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Panel;
import th.samnak.ui.page.PreviewPane;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** The files of a letter: chosen ones are shown in the preview beside, new ones are dropped here. */
final class AttachmentPanel extends Div {

    private static final int SHOWN_DIGITS = 12;

    private final Attachments attachments;
    private final String letterId;
    private final PreviewPane preview;
    private final Attachments.Changes changes;
    private final Attempt attempt = new Attempt();
    private final UnorderedList list = new UnorderedList();

    AttachmentPanel(Attachments attachments, String letterId, PreviewPane preview) {
        this.attachments = attachments;
        this.letterId = letterId;
        this.preview = preview;
        this.changes = attachments.changes(letterId);
        preview.setVisible(false); // an empty list says enough
        list.addClassName("sk-files");
        Panel panel = new Panel("correspondence.screen.files", list);
        if (changes.add()) {
            panel.body().add(new UploadBox<>((name, content) -> attachments.add(letterId, name, content), id -> tell()));
        }
        add(panel);
        Words.say(this, it -> it.tell());
    }

    /** Shows the first file, when there is one. */
    boolean showFirst() {
        List<AttachmentRow> rows = attachments.list(letterId);
        rows.stream().findFirst().ifPresent(this::show);
        return !rows.isEmpty();
    }

    private void tell() {
        list.removeAll();
        List<AttachmentRow> rows = attachments.list(letterId);
        rows.forEach(row -> list.add(item(row)));
        if (rows.isEmpty()) {
            list.add(new ListItem(new EmptyState("correspondence.screen.files.none")));
        }
    }

    private ListItem item(AttachmentRow row) {
        Button name = new Button(row.name(), VaadinIcon.FILE_TEXT_O.create(), click -> show(row));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Span facts = new Span(Words.now("correspondence.screen.files.facts", row.sizeBytes() / 1024 + 1, row.addedBy(),
                row.sha256().substring(0, SHOWN_DIGITS)));
        facts.addClassName("sk-hint");
        ListItem item = new ListItem(name, facts);
        if (changes.remove()) {
            Button away = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(row));
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            item.add(Words.named(away, "correspondence.screen.files.remove", row.name()));
        }
        return item;
    }

    private void show(AttachmentRow row) {
        preview.setVisible(true);
        preview.show(row.name(), row.mediaType(), () -> new ByteArrayInputStream(attachments.open(row.id()).bytes()));
    }

    private void remove(AttachmentRow row) {
        Confirmation.of("correspondence.screen.files.remove-title", row.name())
                .danger("correspondence.screen.files.remove-do", () -> {
                    if (attempt.run(() -> attachments.remove(row.id()))) {
                        preview.setVisible(false);
                        tell();
                        Notices.done("correspondence.screen.files.removed", row.name());
                    }
                });
    }
}
