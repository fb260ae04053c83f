package th.samnak.approvals.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import th.samnak.api.approvals.Waiting;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.words.Words;

/** What waits for the person, on the home page. */
final class WaitingCard extends Div {

    private static final int SHOWN = 6;

    WaitingCard(Counter counter) {
        Words.say(this, it -> it.tell(counter));
    }

    private void tell(Counter counter) {
        removeAll();
        Waiting waiting = counter.table().approvals().waiting(0, SHOWN);
        if (waiting.rows().isEmpty()) {
            add(new EmptyState("approvals.screen.inbox.none"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        waiting.rows().forEach(row -> {
            Span what = new Span(Words.now("approvals.proposal." + row.proposal()));
            what.addClassName("sk-work-what");
            ListItem line = new ListItem(what, new Anchor(InboxView.PATH + "/" + row.matter(), row.title()));
            row.due().ifPresent(due ->
                    line.add(new BadgeLabel(() -> Badges.deadline(due, counter.table().dates(), counter.calendar()))));
            list.add(line);
        });
        add(list);
    }
}
