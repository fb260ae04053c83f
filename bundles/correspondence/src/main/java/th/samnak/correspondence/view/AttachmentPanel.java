package th.samnak.correspondence.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.documents.Previews;
import th.samnak.api.documents.Versions.Version;
import th.samnak.correspondence.letter.application.AttachmentRow;
import th.samnak.correspondence.letter.application.Attachments;
import th.samnak.ui.document.DocumentViewer;
import th.samnak.ui.document.ShownDocument;
import th.samnak.ui.document.VersionsDialog;
import th.samnak.ui.form.UploadBox;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.MenuButton;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** The files of a letter: chosen ones are shown below the list, new ones are dropped at the end. */
final class AttachmentPanel extends Div {

    private static final int SHOWN_DIGITS = 12;

    private final FileDesk desk;
    private final Office office;
    private final String letterId;
    private final DocumentViewer viewer;
    private final Attachments.Changes changes;
    private final Secrecy secrecy;
    private final Attempt attempt = new Attempt();
    private final UnorderedList list = new UnorderedList();

    AttachmentPanel(FileDesk desk, Office office, String letterId, DocumentViewer viewer) {
        this.desk = desk;
        this.office = office;
        this.letterId = letterId;
        this.viewer = viewer;
        this.changes = desk.attachments().changes(letterId);
        this.secrecy = desk.attachments().secrecy(letterId);
        viewer.setVisible(false); // an empty list says enough
        list.addClassName("sk-files");
        add(new Panel("correspondence.screen.files", list), viewer);
        addClassName("sk-file-desk");
        if (changes.add()) {
            add(new UploadBox<>((name, content) -> desk.attachments().add(letterId, name, content), id -> tell()));
        }
        Words.say(this, it -> it.tell());
    }

    /** Shows the first file, when there is one. */
    void showFirst() {
        List<ShownDocument> all = documents();
        if (!all.isEmpty()) {
            viewer.setVisible(true);
            viewer.show(all, 0);
        }
    }

    private List<ShownDocument> documents() {
        return desk.attachments().list(letterId).stream().map(this::document).toList();
    }

    private ShownDocument document(AttachmentRow row) {
        return new ShownDocument(row.name(), row.mediaType(), secrecy, () -> desk.attachments().open(row.id()).bytes(),
                () -> desk.attachments().again(row.id()).bytes());
    }

    private void tell() {
        list.removeAll();
        List<AttachmentRow> rows = desk.attachments().list(letterId);
        for (int i = 0; i < rows.size(); i++) {
            list.add(item(rows.get(i), i));
        }
        if (rows.isEmpty()) {
            list.add(new ListItem(new EmptyState("correspondence.screen.files.none")));
        }
    }

    private ListItem item(AttachmentRow row, int index) {
        Button name = new Button(row.name(), VaadinIcon.FILE_TEXT_O.create(), click -> show(index));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Span facts = new Span(Words.now("correspondence.screen.files.facts", row.sizeBytes() / 1024 + 1, row.addedBy(),
                row.sha256().substring(0, SHOWN_DIGITS)));
        facts.addClassName("sk-hint");
        MenuButton more = new MenuButton(menu -> choices(menu, row), VaadinIcon.ELLIPSIS_DOTS_V.create()).small();
        Words.say(more, it -> it.getElement().setAttribute("aria-label", Words.now("correspondence.screen.files.more", row.name())));
        return new ListItem(name, facts, more);
    }

    private void choices(ContextMenu menu, AttachmentRow row) {
        menu.addItem(Words.now("correspondence.screen.versions"), click -> versions(row));
        if (changes.add()) {
            menu.addItem(Words.now("correspondence.screen.files.replace"), click -> replace(row));
        }
        if (desk.mayRedact()) {
            menu.addItem(Words.now("correspondence.screen.files.redact"), click -> redact(row));
        }
        if (changes.remove()) {
            menu.addItem(Words.now("correspondence.screen.files.remove-do"), click -> remove(row));
        }
    }

    /** A copy with parts blacked out, begun from what the person may read. */
    private void redact(AttachmentRow row) {
        attempt.run(() -> desk.redactions().get().ifPresent(redactions -> {
            byte[] bytes = desk.attachments().open(row.id()).bytes();
            String id = redactions.begin(Optional.empty(), new Previews.Content(row.name(), row.mediaType(), bytes, secrecy));
            UI.getCurrent().navigate("privacy/redactions/" + id);
        }));
    }

    private void show(int index) {
        viewer.setVisible(true);
        viewer.open(documents(), index);
    }

    private void versions(AttachmentRow row) {
        attempt.run(() -> new VersionsDialog(
                        row.name(), desk.versions().of(row.id()), office.dates(),
                        (older, newer) -> desk.versions().compare(row.id(), older, newer),
                        changes.add() ? Optional.of(version -> restore(row, version)) : Optional.empty())
                .open());
    }

    private void restore(AttachmentRow row, Version version) {
        if (attempt.run(() -> desk.versions().restore(row.id(), version))) {
            changed("correspondence.screen.versions.restored", version.number());
        }
    }

    private void replace(AttachmentRow row) {
        ActDialog dialog = ActDialog.of("correspondence.screen.files.replace-title", row.name())
                .explained("correspondence.screen.files.replace-explained");
        dialog.below(new UploadBox<>(
                        (name, content) -> {
                            desk.versions().replace(row.id(), name, content);
                            return row.id();
                        },
                        id -> {
                            dialog.close();
                            changed("correspondence.screen.files.replaced", row.name());
                        })
                .single());
        dialog.open();
    }

    private void changed(String key, Object... arguments) {
        viewer.setVisible(false);
        tell();
        Notices.done(key, arguments);
    }

    private void remove(AttachmentRow row) {
        Confirmation.of("correspondence.screen.files.remove-title", row.name())
                .danger("correspondence.screen.files.remove-do", () -> {
                    if (attempt.run(() -> desk.attachments().remove(row.id()))) {
                        changed("correspondence.screen.files.removed", row.name());
                    }
                });
    }
}
