package th.samnak.studio.reader;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import th.samnak.announcements.api.Announcements;
import th.samnak.announcements.api.Draft;
import th.samnak.ui.form.UploadBox;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Brings the text of an announcement, pasted or as a file, and shows what was brought before. */
public final class ReadView extends Div {

    private final Announcements announcements;
    private final TextField name = Words.label(new TextField(), "studio.read.name");
    private final TextArea text = Words.label(new TextArea(), "studio.read.text");
    private final Attempt attempt = new Attempt().field("name", name).field("text", text);

    public ReadView(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        setId("read");
        addClassName("sk-page");
        name.setId("read-name");
        name.setRequiredIndicatorVisible(true);
        text.setId("read-text");
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(8);
        text.setMaxRows(16);
        text.addClassName("sk-wide");
        UploadBox<Brought> upload = new UploadBox<>(
                (file, content) -> new Brought(file, announcements.text(content.readNBytes(Announcements.LARGEST + 1))), this::brought)
                .accept(Announcements.LARGEST, List.of(".txt")).single();
        upload.addClassName("sk-wide");
        Div form = new Div(name, upload, text);
        form.addClassName("sk-form");
        Button read = Words.text(new Button("", click -> read()), "studio.read.do");
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        read.setId("read-do");
        Div all = new Div(form, read);
        all.addClassName("sk-stack");
        Div drafts = Words.say(new Div(), it -> {
            it.removeAll();
            it.add(drafts(new ThaiDates(clock)));
        });
        add(new PageHeader("studio.read").under("studio.chart", "studio").under("studio.instruments", "studio/announcements"),
                new Panel("studio.read.new", all), new Panel("studio.read.drafts", drafts));
    }

    private record Brought(String file, String text) {}

    private void brought(Brought file) {
        text.setValue(file.text());
        if (name.isEmpty()) {
            name.setValue(file.file());
        }
    }

    private void read() {
        attempt.run(() -> {
            Draft draft = announcements.propose(name.getValue(), text.getValue());
            UI.getCurrent().navigate("studio/read/" + draft.id());
        });
    }

    private Div drafts(ThaiDates dates) {
        PlainTable table = new PlainTable("studio.read.name", "studio.mandate.state", "studio.read.by", "studio.read.at");
        announcements.drafts().forEach(draft -> table.row(
                new Anchor("studio/read/" + draft.id(), draft.name()),
                Words.now("announcements.state." + draft.state().name().toLowerCase(Locale.ROOT)),
                draft.by(),
                dates.moment(draft.at())));
        return table.rows() == 0 ? new EmptyState("studio.read.none") : table;
    }
}
