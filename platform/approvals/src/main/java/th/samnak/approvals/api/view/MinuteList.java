package th.samnak.approvals.api.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import th.samnak.api.approvals.Decided;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What was decided, oldest first: the word of the decision, what was written, who, as what, when. */
public final class MinuteList extends Div {

    public MinuteList(List<Decided> minute, ThaiDates dates) {
        Words.say(this, it -> it.tell(minute, dates));
    }

    private void tell(List<Decided> minute, ThaiDates dates) {
        removeAll();
        if (minute.isEmpty()) {
            add(new EmptyState("approvals.screen.minute.none"));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("sk-minutes");
        minute.forEach(one -> {
            Span word = new Span((Words.now("approvals.decision." + one.decision()) + " " + one.text()).strip());
            Span by = new Span(one.by().name() + " · " + String.join(" ", one.by().printed()) + " · " + dates.moment(one.at()));
            by.addClassName("sk-hint");
            list.add(new ListItem(word, new Div(by)));
        });
        add(list);
    }
}
