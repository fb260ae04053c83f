package th.samnak.ui.talk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import th.samnak.api.organisation.Why;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.words.Words;

/** The chain from the clause to the act, step by step; the missing link is marked, with who can mend it. */
public final class WhySteps extends Div {

    public WhySteps(Why why) {
        addClassName("sk-why-chain");
        Words.say(this, it -> it.show(why));
    }

    private void show(Why why) {
        removeAll();
        Paragraph verdict = new Paragraph(Words.now(why.allowed() ? "why.allowed" : "why.refused"));
        verdict.addClassName("sk-why-verdict");
        OrderedList steps = new OrderedList();
        steps.addClassName("sk-why-steps");
        why.links().forEach(link -> steps.add(step(link)));
        add(verdict, steps);
    }

    private static ListItem step(Why.Link link) {
        Span kind = new Span(Words.now("organisation.why." + link.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("sk-why-kind");
        Span text = new Span(Words.english() && !link.textEn().isBlank() ? link.textEn() : link.text());
        text.addClassName("sk-why-text");
        Div head = new Div(kind, new BadgeLabel(() -> mark(link.present())));
        head.addClassName("sk-row");
        ListItem step = new ListItem(head, text);
        step.setClassName("sk-why-missing", !link.present());
        link.remedy().ifPresent(key -> {
            Paragraph remedy = new Paragraph(Words.now(key));
            remedy.addClassName("sk-why-remedy");
            step.add(remedy);
        });
        return step;
    }

    private static Badge mark(boolean present) {
        return present
                ? new Badge(Words.now("why.present"), Badge.Tone.DONE, Badge.Shape.CHECK)
                : new Badge(Words.now("why.missing"), Badge.Tone.LATE, Badge.Shape.CROSS);
    }
}
