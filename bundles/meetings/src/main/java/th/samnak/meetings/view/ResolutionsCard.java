package th.samnak.meetings.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import th.samnak.meetings.application.Meetings;
import th.samnak.meetings.application.Meetings.Resolution;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Resolutions that wait for the person, on the home page. */
final class ResolutionsCard extends Div {

    ResolutionsCard(Meetings meetings) {
        Words.say(this, it -> it.tell(meetings.waitingForMe()));
    }

    private void tell(List<Resolution> resolutions) {
        removeAll();
        if (resolutions.isEmpty()) {
            add(new EmptyState("meetings.screen.resolutions.none"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        resolutions.forEach(one -> list.add(new ListItem(
                new Anchor(MeetingsViews.HOME + "/" + one.meeting(), one.subject()),
                new Span(one.committee() + one.dueOn().map(day -> " · " + ThaiDates.date(day)).orElse("")))));
        add(list);
    }
}
