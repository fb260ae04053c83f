package th.samnak.notices.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import th.samnak.notices.application.MailQueue;
import th.samnak.ui.home.LiveContent;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** How the mails stand, on an administrator's first page. */
final class QueueCard {

    private QueueCard() {}

    static Component of(MailQueue queue, Clock clock) {
        ThaiDates dates = new ThaiDates(clock);
        return new LiveContent<>(queue::state, state -> draw(state, dates));
    }

    private static Paragraph draw(MailQueue.State state, ThaiDates dates) {
        if (!state.set()) {
            return Words.text(new Paragraph(), "notices.queue.no-server");
        }
        Paragraph words = new Paragraph(Words.now("notices.queue.waiting", state.waiting()));
        state.next().ifPresent(at -> words.add(" · " + Words.now("notices.queue.next", dates.moment(at))));
        if (state.givenUp() > 0) {
            words.add(" ");
            words.add(new BadgeLabel(() -> new Badge(
                    Words.now("notices.queue.given-up", state.givenUp()), Badge.Tone.LATE, Badge.Shape.CROSS)));
        }
        return words;
    }
}
