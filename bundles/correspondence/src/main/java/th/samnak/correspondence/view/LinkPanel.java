package th.samnak.correspondence.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import th.samnak.correspondence.letter.application.LinkRow;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.ui.words.Words;

/** The letters this one has to do with. */
final class LinkPanel extends UnorderedList {

    LinkPanel(List<LinkRow> links) {
        addClassName("sk-links");
        Words.say(this, it -> {
            it.removeAll();
            links.forEach(link -> it.add(new ListItem(kind(link), letter(link))));
        });
    }

    private static Span kind(LinkRow link) {
        Span kind = new Span(Words.now("correspondence.link." + link.kind()) + " ");
        kind.addClassName("sk-hint");
        return kind;
    }

    private static Component letter(LinkRow link) {
        String words = (link.docNo() + " " + (link.subject().isBlank() ? Words.now("correspondence.screen.masked") : link.subject())).strip();
        return link.open() ? new Anchor(Paths.letter(link.direction(), link.letterId()), words) : new Span(words);
    }
}
