package th.samnak.ui.story;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import th.samnak.api.timeline.Happening;
import th.samnak.api.timeline.Happening.Change;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One thing that happened. */
final class HappeningItem {

    private HappeningItem() {}

    static ListItem of(Happening told, ThaiDates dates) {
        ListItem item = new ListItem(head(Words.now(told.what(), told.arguments().toArray()), told.at(), dates),
                who(told.name(), told.post()));
        told.changes().forEach(change -> item.add(note(change(change))));
        if (!told.note().isBlank()) {
            item.add(note(told.note()));
        }
        return item;
    }

    static Div head(String words, Instant at, ThaiDates dates) {
        Span what = new Span(words);
        what.addClassName("sk-timeline-what");
        Span when = new Span(dates.dateAndTime(at));
        when.addClassName("sk-timeline-when");
        Div head = new Div(what, when);
        head.addClassName("sk-timeline-head");
        return head;
    }

    static Paragraph who(String name, String post) {
        Paragraph who = new Paragraph(post.isBlank() ? name : name + " · " + post);
        who.addClassName("sk-timeline-who");
        return who;
    }

    static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("sk-timeline-note");
        return note;
    }

    private static String change(Change change) {
        return Words.now("story.change", Words.now(change.field()), change.before().isBlank() ? "–" : change.before(),
                change.after().isBlank() ? "–" : change.after());
    }
}
