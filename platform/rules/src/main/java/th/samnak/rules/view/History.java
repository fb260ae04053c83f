package th.samnak.rules.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleBook.Entry;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.rule.FigureWords;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Every row of a figure, also those found wrong, the latest first. */
final class History {

    private History() {}

    static Component of(Desk desk, List<Entry> rows) {
        Element body = new Element("tbody");
        rows.forEach(row -> body.appendChild(row(desk, row)));
        Element head = new Element("tr");
        Stream.of("rules.time", "rules.value", "rules.law", "rules.agency", "rules.entered", "rules.verified")
                .forEach(key -> head.appendChild(
                        new Element("th").setAttribute("scope", "col").appendChild(Words.span(key).getElement())));
        Div all = new Div();
        all.addClassName("sk-scroll");
        all.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        all.getElement().appendChild(new Element("table").setAttribute("class", "sk-table")
                .appendChild(new Element("thead").appendChild(head), body));
        return all;
    }

    private static Element row(Desk desk, Entry entry) {
        Figure figure = entry.figure();
        String entered = entry.enteredBy().map(desk.words()::person).orElseGet(() -> Words.now("rules.brought"))
                + " · " + new ThaiDates(desk.clock()).dateAndTime(entry.enteredAt());
        return new Element("tr").appendChild(
                new Element("th").setAttribute("scope", "row").setText(FigureStanding.time(figure)),
                cell(FigureWords.value(figure)),
                cell(figure.citation()),
                cell(desk.words().agency(figure.agency())),
                cell(entered),
                new Element("td").appendChild(state(desk, entry).getElement()));
    }

    private static Component state(Desk desk, Entry entry) {
        return entry.replacedAt()
                .<Component>map(at -> new Div(Words.now("rules.replaced", new ThaiDates(desk.clock()).dateAndTime(at))))
                .orElseGet(() -> new BadgeLabel(() -> Badges.verified(entry.figure().isVerified())));
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
