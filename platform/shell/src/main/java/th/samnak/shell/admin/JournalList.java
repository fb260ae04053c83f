package th.samnak.shell.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.audit.AuditTrail.Entry;
import th.samnak.api.errors.NotPermitted;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.words.ThaiDates;

/** The latest acts on functions, newest first. */
final class JournalList extends Div {

    private static final int SEARCHED = 1000;
    private static final int SHOWN = 15;

    JournalList(AuditTrail trail, ThaiDates dates) {
        List<Entry> entries = entries(trail);
        if (entries.isEmpty()) {
            add(new EmptyState("admin.modules.journal.none"));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("sk-timeline");
        entries.forEach(entry -> {
            Span what = new Span(ActNames.of(entry) + " · " + entry.subject());
            Span who = new Span(dates.dateAndTime(entry.at()) + " · " + entry.account()
                    + (entry.detail().isBlank() ? "" : " · " + entry.detail()));
            who.addClassName("sk-hint");
            list.add(new ListItem(what, who));
        });
        add(list);
    }

    private static List<Entry> entries(AuditTrail trail) {
        try {
            return trail.latest(SEARCHED).stream()
                    .filter(entry -> entry.act().startsWith("module"))
                    .limit(SHOWN)
                    .toList();
        } catch (NotPermitted mayNotRead) {
            return List.of();
        }
    }
}
