package th.samnak.notices.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import th.samnak.api.notices.Notice;
import th.samnak.api.notices.NoticeBox;
import th.samnak.api.notices.NoticeBox.Told;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordType;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What one was told, the newest first; opening what it is about marks it as read. */
final class BoxView extends Div {

    private static final int SHOWN = 100;

    private final NoticeBox box;
    private final List<RecordType> types;
    private final ThaiDates dates;
    private final Div list = new Div();
    private final ActionButton readAll = new ActionButton("notices.read-all", this::readAll);

    BoxView(NoticeBox box, List<RecordType> types, Clock clock) {
        this.box = box;
        this.types = types;
        this.dates = new ThaiDates(clock);
        setId("notices");
        addClassName("sk-page");
        list.addClassName("sk-stack");
        PageHeader header = new PageHeader("notices.box").primary(readAll);
        header.other("notices.ways", () -> getUI().ifPresent(tab -> tab.navigate("notices/ways")));
        add(header, list);
        Words.say(list, it -> show());
    }

    private void readAll() {
        box.readAll();
        show();
    }

    private void show() {
        list.removeAll();
        List<Told> told = box.latest(SHOWN);
        readAll.setVisible(!told.isEmpty());
        if (told.isEmpty()) {
            list.add(new EmptyState("notices.none"));
        }
        told.forEach(each -> list.add(panel(each)));
    }

    private Component panel(Told told) {
        Notice notice = told.notice();
        Div panel = new Div();
        panel.addClassName("sk-panel");
        panel.setId("notice-" + told.id());
        Paragraph sentence = new Paragraph(Words.now(notice.subjectKey(), notice.arguments().toArray()));
        sentence.addClassName("sk-strong");
        Span when = new Span(dates.moment(told.at()));
        when.addClassName("sk-hint");
        Div head = new Div(sentence, when);
        head.addClassName("sk-row");
        if (!told.read()) {
            head.add(new BadgeLabel(() -> new Badge(Words.now("notices.new"), Badge.Tone.SOON, Badge.Shape.RING)));
        }
        UnorderedList lines = new UnorderedList();
        notice.about().forEach(line -> lines.add(line(told, line)));
        panel.add(head, lines);
        return panel;
    }

    private ListItem line(Told told, Notice.Line line) {
        String words = Words.now(line.words(), line.arguments().toArray());
        Component title = way(line.record())
                .<Component>map(href -> {
                    Anchor link = new Anchor(href, Words.title(line.title()));
                    link.getElement().addEventListener("click", click -> box.read(told.id()));
                    return link;
                })
                .orElseGet(() -> new Span(Words.title(line.title())));
        return new ListItem(title, new Span(" · " + words));
    }

    private Optional<String> way(RecordId record) {
        return types.stream()
                .filter(type -> type.module().equals(record.module()) && type.type().equals(record.type()))
                .map(type -> type.address().replace("{key}", record.key()).replaceFirst("^/", ""))
                .findFirst();
    }
}
