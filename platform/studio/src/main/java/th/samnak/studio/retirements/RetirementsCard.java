package th.samnak.studio.retirements;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import th.samnak.api.organisation.Retirements;
import th.samnak.api.organisation.Retirements.Retirement;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** For who is in charge of a unit and for personnel: who leaves office soon and what has to be seen to. Hidden while nobody does. */
public final class RetirementsCard extends Div {

    public RetirementsCard(Retirements retirements, Naming naming) {
        setId("retirements");
        addClassName("sk-stack");
        List<Retirement> soon = retirements.within(Retirements.WARNING_DAYS);
        setVisible(!soon.isEmpty());
        if (soon.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-files");
        soon.forEach(each -> list.add(line(each, naming)));
        Paragraph law = new Paragraph(soon.getFirst().law());
        law.addClassName("sk-hint");
        add(Words.text(new Paragraph(), "studio.retirements.told"), list, law,
                Words.text(new Anchor("studio/orders", ""), "studio.orders"));
    }

    private static ListItem line(Retirement each, Naming naming) {
        Span who = new Span(each.name() + " · " + each.post() + " · " + naming.unit(each.unit()) + " · "
                + Words.now("studio.retirements.last-day", ThaiDates.date(each.lastDay())));
        ListItem line = new ListItem(who, new BadgeLabel(() -> left(each)));
        if (each.heads()) {
            line.add(new BadgeLabel(() -> new Badge(Words.now("studio.retirements.heads"), Badge.Tone.SOON, Badge.Shape.RING)));
        }
        return line;
    }

    private static Badge left(Retirement each) {
        return each.daysLeft() < 0
                ? new Badge(Words.now("studio.retirements.passed", -each.daysLeft()), Badge.Tone.LATE, Badge.Shape.RING)
                : new Badge(Words.now("studio.retirements.left", each.daysLeft()), Badge.Tone.SOON, Badge.Shape.RING);
    }
}
