package th.samnak.approvals.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import th.samnak.api.work.Work;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.words.Words;

/** Everything that waits for the person, whatever function it belongs to, on the home page. */
final class WaitingCard extends Div {

    private static final int SHOWN = 8;

    WaitingCard(Counter counter) {
        Words.say(this, it -> it.tell(counter));
    }

    private void tell(Counter counter) {
        removeAll();
        List<Work> waiting = counter.works().waiting(SHOWN);
        if (waiting.isEmpty()) {
            add(new EmptyState("approvals.screen.inbox.none"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        waiting.forEach(work -> list.add(line(work, counter)));
        add(list);
    }

    private static ListItem line(Work work, Counter counter) {
        Span what = new Span(Words.now(work.what()));
        what.addClassName("sk-work-what");
        Anchor title = new Anchor(work.path(), work.title());
        title.addClassName("sk-work-subject");
        Span hint = new Span(work.hint());
        hint.addClassName("sk-hint");
        ListItem line = new ListItem(what, title, hint);
        Badges.secrecy(work.secrecy()).ifPresent(badge -> line.add(new BadgeLabel(() -> badge)));
        work.due().ifPresent(due ->
                line.add(new BadgeLabel(() -> Badges.deadline(due, counter.table().dates(), counter.calendar()))));
        return line;
    }
}
