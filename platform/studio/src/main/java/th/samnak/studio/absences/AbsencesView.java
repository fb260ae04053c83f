package th.samnak.studio.absences;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import th.samnak.api.organisation.Absences;
import th.samnak.api.organisation.Absences.Away;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Who is away on the day looked at, who will be, and who acts in their posts. */
public final class AbsencesView extends Div {

    private final Naming naming;
    private final Absences absences;
    private final Attempt attempt = new Attempt();
    private final Div body = new Div();

    public AbsencesView(Naming naming, Absences absences) {
        this.naming = naming;
        this.absences = absences;
        setId("absences");
        addClassName("sk-page");
        body.addClassName("sk-stack");
        PageHeader header = new PageHeader("studio.absences")
                .under("studio.chart", "studio")
                .primary(new ActionButton("studio.absences.enter", () -> new AbsenceDialog(naming, absences, this::saved).open()).primary());
        add(header, body);
        Words.say(body, it -> show());
    }

    private void show() {
        LocalDate day = naming.viewed().day();
        body.removeAll();
        body.add(
                new Panel("studio.absences.today", listed(absences.away(day), "studio.absences.none")),
                new Panel("studio.absences.coming", listed(absences.coming(day), "studio.absences.none-coming")));
    }

    private Component listed(List<Away> away, String none) {
        PlainTable table = new PlainTable(
                "studio.absences.person", "studio.absences.time", "studio.absences.acts", "studio.absences.change");
        away.forEach(each -> table.row(
                name(each), time(each), new CoverLines(naming).of(each.covers(), each.from(), each.last()), act(each)));
        return table.rows() == 0 ? new EmptyState(none) : table;
    }

    private Component name(Away away) {
        return two(away.person().fullName(), naming.unit(away.person().unit()));
    }

    private static Component time(Away away) {
        return two(CoverLines.time(away.from(), away.last()), away.kind().map(CoverLines::kind).orElse(""));
    }

    private static Component two(String first, String second) {
        Span below = new Span(second);
        below.addClassName("sk-hint");
        return new Div(new Div(new Span(first)), below);
    }

    private Component act(Away away) {
        if (!away.mayChange()) {
            return new Span();
        }
        boolean begun = !away.from().isAfter(LocalDate.now(naming.clock()));
        return begun
                ? new ActionButton("studio.absences.back", () -> back(away))
                : new ActionButton("studio.absences.cancel", () -> cancel(away));
    }

    private void back(Away away) {
        LocalDate today = LocalDate.now(naming.clock());
        Confirmation.of("studio.absences.back.title", away.person().fullName())
                .consequence("studio.absences.back.from", ThaiDates.date(today))
                .consequence("studio.absences.back.told")
                .ask("studio.absences.back", () -> run(() -> absences.endEarly(away.id(), today.minusDays(1))));
    }

    private void cancel(Away away) {
        Confirmation.of("studio.absences.cancel.title", away.person().fullName(), CoverLines.time(away.from(), away.last()))
                .consequence("studio.absences.back.told")
                .danger("studio.absences.cancel", () -> run(() -> absences.cancel(away.id())));
    }

    private void run(Runnable act) {
        if (attempt.run(act)) {
            saved();
        }
    }

    private void saved() {
        show();
        Notices.done("common.saved");
    }
}
