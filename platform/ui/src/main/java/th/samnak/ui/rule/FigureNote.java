package th.samnak.ui.rule;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import th.samnak.api.rules.Figure;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.words.Words;

/**
 * Stands beside a result and says by which figure it was reckoned: value and law, a link to the figure, and a mark as long as
 * nobody has compared it with its law.
 */
public final class FigureNote extends Composite<Span> {

    public FigureNote(Figure figure) {
        Anchor law = new Anchor("/rules/" + figure.code(), "");
        Words.say(law, it -> it.setText(
                Words.now("common.by-figure", FigureWords.value(figure), figure.citation())));
        getContent().addClassName("sk-figure-note");
        getContent().add(law);
        if (!figure.isVerified()) {
            getContent().add(new BadgeLabel(() -> Badges.verified(false)));
        }
    }
}
