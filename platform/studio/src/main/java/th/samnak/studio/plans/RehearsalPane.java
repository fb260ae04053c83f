package th.samnak.studio.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import th.samnak.reorganisation.api.Finding;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Rehearsal;
import th.samnak.studio.naming.Figures;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PlainTable;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** What the plan would do, with nothing written: what breaks, what has no place, and the sums before and after. */
final class RehearsalPane extends Div {

    private final PlanView view;
    private final Sketch sketch;
    private final Div result = new Div();

    RehearsalPane(PlanView view, Sketch sketch) {
        this.view = view;
        this.sketch = sketch;
        addClassName("sk-stack");
        result.addClassName("sk-stack");
        result.setId("rehearsal");
        result.getElement().setAttribute("aria-live", "polite");
        Plan plan = view.plan();
        if (!Desk.open(plan) && plan.state() != Plan.State.PLANNED) {
            add(new EmptyState("studio.rehearsal.over"));
            return;
        }
        Button rehearse = new Button(Words.now("studio.rehearsal.do"), click -> rehearse());
        rehearse.setId("rehearse");
        rehearse.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        rehearse.setDisableOnClick(true);
        rehearse.addClickListener(click -> rehearse.setEnabled(true));
        result.add(new EmptyState("studio.rehearsal.not-yet"));
        add(rehearse, result);
    }

    private void rehearse() {
        new Attempt().run(() -> {
            Rehearsal rehearsal = view.desk().plans().rehearse(view.plan().id());
            result.removeAll();
            result.add(verdict(rehearsal), new H3(Words.now("studio.rehearsal.findings")), findings(rehearsal.findings()),
                    new H3(Words.now("studio.rehearsal.balance")), balance(rehearsal.balance()),
                    new H3(Words.now("studio.rehearsal.movements")), movements(rehearsal.movements()));
        });
    }

    private static Div verdict(Rehearsal rehearsal) {
        long blocking = rehearsal.findings().stream().filter(Finding::blocking).count();
        Div verdict = new Div(new BadgeLabel(() -> rehearsal.possible()
                ? new Badge(Words.now("studio.rehearsal.possible"), Badge.Tone.DONE, Badge.Shape.CHECK)
                : new Badge(Words.now("studio.rehearsal.blocked", blocking), Badge.Tone.LATE, Badge.Shape.CROSS)));
        verdict.setId("rehearsal-verdict");
        Figures figures = new Figures()
                .figure("studio.rehearsal.blocking", String.valueOf(blocking))
                .figure("studio.rehearsal.warnings", String.valueOf(rehearsal.findings().size() - blocking));
        verdict.add(figures);
        return verdict;
    }

    private com.vaadin.flow.component.Component findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return new EmptyState("studio.rehearsal.no-findings");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sk-work-list");
        list.setId("rehearsal-findings");
        findings.forEach(finding -> list.add(new ListItem(
                new BadgeLabel(() -> finding.blocking()
                        ? new Badge(Words.now("studio.rehearsal.blocks"), Badge.Tone.LATE, Badge.Shape.CROSS)
                        : new Badge(Words.now("studio.rehearsal.warns"), Badge.Tone.SOON, Badge.Shape.RING)),
                new Span(Words.now(finding.messageKey(), view.desk().told(finding.messageKey(), finding.arguments()))))));
        return list;
    }

    private PlainTable balance(List<Rehearsal.Balance> sums) {
        PlainTable table = new PlainTable("studio.rehearsal.what", "studio.plan.before", "studio.plan.after",
                "studio.rehearsal.amount", "studio.rehearsal.agrees");
        sums.forEach(sum -> table.row(
                view.desk().subject(sum.subject()),
                String.format("%,d", sum.before()),
                String.format("%,d", sum.after()),
                amount(sum.amountBefore()) + (sum.amountBefore().compareTo(sum.amountAfter()) == 0 ? "" : " → " + amount(sum.amountAfter())),
                new BadgeLabel(() -> sum.agrees()
                        ? new Badge(Words.now("studio.rehearsal.equal"), Badge.Tone.DONE, Badge.Shape.CHECK)
                        : new Badge(Words.now("studio.rehearsal.unequal"), Badge.Tone.LATE, Badge.Shape.CROSS))));
        return table;
    }

    private PlainTable movements(List<Rehearsal.Movement> movements) {
        return movements(view.desk(), sketch, movements);
    }

    static PlainTable movements(Desk desk, Sketch sketch, List<Rehearsal.Movement> movements) {
        PlainTable table = new PlainTable("studio.rehearsal.what", "studio.rehearsal.from", "studio.rehearsal.to",
                "studio.records.count", "studio.rehearsal.amount");
        movements.forEach(move -> table.row(desk.subject(move.subject()), desk.naming().unit(sketch.chart(), move.from()),
                desk.unit(sketch, move.to()), String.format("%,d", move.count()), amount(move.amount())));
        return table;
    }

    private static String amount(BigDecimal baht) {
        return baht.signum() == 0 ? "–" : String.format("%,.2f", baht);
    }
}
