package th.samnak.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import th.samnak.ui.HomeCard;
import th.samnak.ui.page.Panel;

/** Where a card stands: its heading at once, what it tells a moment later. */
final class CardPlace {

    private static final int LINES = 3;

    private final HomeCard card;
    private final Panel panel;
    private boolean filled;

    CardPlace(HomeCard card) {
        this.card = card;
        this.panel = new Panel(card.titleKey(), skeleton());
        panel.getElement().setAttribute("aria-busy", "true").setAttribute("data-card", card.titleKey());
    }

    private static Div skeleton() {
        Div lines = new Div();
        lines.addClassName("sk-skeleton");
        lines.getElement().setAttribute("aria-hidden", "true");
        for (int at = 0; at < LINES; at++) {
            lines.add(new Span());
        }
        return lines;
    }

    Panel panel() {
        return panel;
    }

    boolean waits() {
        return !filled;
    }

    /** Whether it is this very card, of the same edition of its function. */
    boolean shows(HomeCard other) {
        return card.titleKey().equals(other.titleKey())
                && card.create().getClass() == other.create().getClass()
                && card.wide() == other.wide();
    }

    /** @param content empty when the function could not make it */
    void fill(Optional<Component> content) {
        filled = true;
        panel.body().removeAll();
        panel.getElement().removeAttribute("aria-busy");
        content.ifPresentOrElse(panel.body()::add, () -> panel.setVisible(false));
    }

    HomeCard card() {
        return card;
    }
}
