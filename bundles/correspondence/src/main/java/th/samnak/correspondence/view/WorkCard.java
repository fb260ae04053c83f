package th.samnak.correspondence.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import th.samnak.correspondence.work.application.WorkItem;
import th.samnak.ui.home.LiveContent;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.words.Words;

/** Matters that wait, on the home page: what is asked, what it is about, by when. */
final class WorkCard {

    private WorkCard() {}

    static Component of(Office office, Supplier<List<WorkItem>> items) {
        return new LiveContent<>(items, found -> list(office, found)).unless(List::isEmpty);
    }

    private static UnorderedList list(Office office, List<WorkItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        items.forEach(item -> list.add(line(office, item)));
        return list;
    }

    private static ListItem line(Office office, WorkItem item) {
        Span what = new Span(Words.now("correspondence.work." + item.what()));
        what.addClassName("sk-work-what");
        Anchor subject = new Anchor(Paths.letter(item.direction(), item.letterId()), Marks.subject(item.masked(), item.subject()));
        subject.addClassName("sk-work-subject");
        Span docNo = new Span(item.docNo());
        docNo.addClassName("sk-hint");
        ListItem line = new ListItem(what, subject, docNo);
        Marks.of(item.urgency(), item.secrecy()).forEach(badge -> line.add(new BadgeLabel(() -> badge)));
        Marks.deadline(item.dueAt(), false, office).ifPresent(badge -> line.add(new BadgeLabel(() -> badge)));
        return line;
    }
}
