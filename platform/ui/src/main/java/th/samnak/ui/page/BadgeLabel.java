package th.samnak.ui.page;

import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import th.samnak.ui.words.Words;

/** A {@link Badge} on a page. */
public final class BadgeLabel extends Span {

    /** @param badge asked again when the language changes */
    public BadgeLabel(Supplier<Badge> badge) {
        Words.say(this, label -> label.show(badge.get()));
    }

    private void show(Badge badge) {
        removeAll();
        setClassName(badge.classes());
        if (!badge.shape().sign().isEmpty()) {
            Span sign = new Span(badge.shape().sign());
            sign.addClassName("sk-badge-sign");
            sign.getElement().setAttribute("aria-hidden", "true");
            add(sign);
        }
        add(new Span(badge.word()));
    }
}
