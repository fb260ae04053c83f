package th.samnak.correspondence.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.correspondence.letter.application.HistoryRow;
import th.samnak.correspondence.letter.application.MinuteRow;
import th.samnak.ui.words.Words;

/** What happened to a letter and what was written on it, oldest first, in words. */
final class Timeline extends OrderedList {

    private record Entry(Instant at, String who, String what, String note) {}

    Timeline(List<HistoryRow> history, List<MinuteRow> minutes, Office office) {
        addClassName("sk-timeline");
        Words.say(this, it -> it.tell(history, minutes, office));
    }

    private void tell(List<HistoryRow> history, List<MinuteRow> minutes, Office office) {
        removeAll();
        Stream.concat(history.stream().map(Timeline::entry), minutes.stream().map(Timeline::entry))
                .sorted(Comparator.comparing(Entry::at))
                .map(entry -> item(entry, office))
                .forEach(this::add);
    }

    private static Entry entry(HistoryRow row) {
        return new Entry(row.at(), row.name(), Words.now("correspondence.step." + row.act()), row.note());
    }

    private static Entry entry(MinuteRow row) {
        return new Entry(row.at(), row.name() + " · " + String.join(" ", row.printed()), Words.now("approvals.decision." + row.decision()),
                row.text());
    }

    private static ListItem item(Entry entry, Office office) {
        Span what = new Span(entry.what());
        what.addClassName("sk-timeline-what");
        Span when = new Span(office.dates().dateAndTime(entry.at()));
        when.addClassName("sk-timeline-when");
        Div head = new Div(what, when);
        head.addClassName("sk-timeline-head");
        Paragraph who = new Paragraph(entry.who());
        who.addClassName("sk-timeline-who");
        ListItem item = new ListItem(head, who);
        if (!entry.note().isBlank()) {
            Paragraph note = new Paragraph(entry.note());
            note.addClassName("sk-timeline-note");
            item.add(note);
        }
        return item;
    }
}
