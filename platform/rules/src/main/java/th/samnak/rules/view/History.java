package th.samnak.rules.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleBook.Entry;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.rule.FigureWords;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Every row of a figure, also those found wrong, the latest first. */
final class History {

    private History() {}

    static Component of(Desk desk, List<Entry> rows) {
        PlainTable table = new PlainTable("rules.time", "rules.value", "rules.law", "rules.agency", "rules.entered", "rules.verified");
        rows.forEach(row -> row(table, desk, row));
        return table;
    }

    private static void row(PlainTable table, Desk desk, Entry entry) {
        Figure figure = entry.figure();
        String entered = entry.enteredBy().map(desk.words()::person).orElseGet(() -> Words.now("rules.brought"))
                + " · " + new ThaiDates(desk.clock()).dateAndTime(entry.enteredAt());
        table.row(
                FigureStanding.time(figure), new Span(FigureWords.value(figure)), figure.citation(),
                desk.words().agency(figure.agency()), entered, state(desk, entry));
    }

    private static Component state(Desk desk, Entry entry) {
        return entry.replacedAt()
                .<Component>map(at -> new Div(Words.now("rules.replaced", new ThaiDates(desk.clock()).dateAndTime(at))))
                .orElseGet(() -> new BadgeLabel(() -> Badges.verified(entry.figure().isVerified())));
    }
}
