package th.samnak.correspondence.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.List;
import th.samnak.correspondence.filing.application.Destruction;
import th.samnak.correspondence.filing.application.DestructionRow;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** The yearly survey of what is no longer kept, and the lists of former years. */
final class DestructionView extends Div {

    private final Destruction destruction;
    private final int year;

    DestructionView(Office office, Destruction destruction) {
        this.destruction = destruction;
        this.year = ThaiBuddhistDate.from(LocalDate.now(office.clock())).get(ChronoField.YEAR_OF_ERA);
        addClassName("sk-page");
        int due = destruction.due(year);
        ActionButton survey = new ActionButton("correspondence.screen.destruction.survey", this::survey).primary();
        if (due == 0) {
            survey.refusedBecause("correspondence.screen.destruction.nothing-due", String.valueOf(year));
        }
        add(new PageHeader("correspondence.screen.destruction")
                        .under("correspondence.screen.filing", Paths.to(Paths.FILING))
                        .primary(survey),
                new Paragraph(Words.now("correspondence.screen.destruction.due", String.valueOf(year), due)),
                new Panel("correspondence.screen.destruction.lists", lists(destruction.lists())));
    }

    private void survey() {
        new Attempt().run(() -> {
            String id = destruction.survey(year);
            Notices.done("correspondence.screen.destruction.surveyed");
            UI.getCurrent().navigate(Paths.destruction(id));
        });
    }

    private static Div lists(List<DestructionRow> rows) {
        if (rows.isEmpty()) {
            return new EmptyState("correspondence.screen.destruction.none");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-files");
        rows.forEach(row -> list.add(new ListItem(
                new Anchor(Paths.destruction(row.id()),
                        Words.now("correspondence.screen.destruction.list", String.valueOf(row.year()), row.items())),
                new Span(" · " + Words.now("correspondence.destruction." + row.state()) + " · " + ThaiDates.date(row.madeOn())))));
        return new Div(list);
    }
}
