package th.samnak.correspondence.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Collectors;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.ui.page.Facts;
import th.samnak.ui.rule.FigureNote;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What is settled about an incoming letter, read as text. */
final class IncomingFacts extends Composite<Facts> {

    IncomingFacts(IncomingDetails letter, Office office) {
        IncomingRow row = letter.row();
        Facts facts = getContent()
                .fact("correspondence.field.number", row.number().map(String::valueOf).orElse(""))
                .fact("correspondence.field.unitNumber", row.unitNumber().map(String::valueOf).orElse(""))
                .fact("correspondence.field.docNo", row.docNo())
                .fact("correspondence.field.docDate", () -> ThaiDates.date(row.docDate()))
                .fact("correspondence.field.from", row.from())
                .fact("correspondence.field.to", row.to())
                .fact("correspondence.field.receivedAt", () -> office.dates().dateAndTime(row.receivedAt()))
                .fact("correspondence.field.enclosures", letter.form().enclosures().stream()
                        .map(Enclosure::name).collect(Collectors.joining(" · ")))
                .fact("correspondence.field.holder", () -> holder(letter, office));
        row.dueAt().ifPresent(due -> facts.fact("correspondence.field.dueOn", due(due, letter, office)));
        if (!letter.form().note().isBlank()) {
            facts.fact("correspondence.field.note", letter.form().note());
        }
        letter.retention().ifPresent(code -> facts
                .fact("correspondence.field.retention", code)
                .fact("correspondence.field.fileCode", letter.fileCode())
                .fact("correspondence.field.keepUntil", () -> letter.keepUntil().map(ThaiDates::date)
                        .orElseGet(() -> Words.now("correspondence.screen.close.no-end"))));
    }

    private static Component due(Instant due, IncomingDetails letter, Office office) {
        Span told = new Span(Words.say(new Span(), it -> it.setText(office.dates().dateAndTime(due))));
        letter.dueFigure().ifPresent(figure -> told.add(new FigureNote(figure)));
        return told;
    }

    private static String holder(IncomingDetails letter, Office office) {
        return letter.holder().map(office::personAndPost)
                .or(() -> letter.row().ownerUnit().map(office::unitName))
                .orElse("");
    }
}
