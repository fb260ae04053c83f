package th.samnak.shell.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.notices.NoticeBox;
import th.samnak.ui.words.Words;

/** The way to one's notices, with how many are new. */
final class Bell extends Anchor {

    private final Supplier<Optional<NoticeBox>> box;
    private final Span count = new Span();

    Bell(Supplier<Optional<NoticeBox>> box) {
        super("notices", "");
        this.box = box;
        setId("bell");
        addClassName("sk-bell");
        count.addClassName("sk-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(VaadinIcon.BELL_O.create(), count);
        Words.say(this, it -> it.count());
    }

    /** Asks anew how many there are. */
    void count() {
        Optional<NoticeBox> there = box.get();
        setVisible(there.isPresent());
        int unread = there.map(NoticeBox::unread).orElse(0);
        count.setText(unread > 99 ? "99+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        getElement().setAttribute("aria-label", Words.now("frame.notices", unread));
        getElement().setAttribute("title", Words.now("frame.notices", unread));
    }
}
