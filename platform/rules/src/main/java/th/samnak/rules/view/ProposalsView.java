package th.samnak.rules.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleBook.Draft;
import th.samnak.api.rules.RuleBook.Proposal;
import th.samnak.api.rules.RuleBook.State;
import th.samnak.rules.RulesModule;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.rule.FigureWords;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Changes that wait for a second pair of eyes, old value beside new; below them what was decided. */
final class ProposalsView extends Div {

    private final Desk desk;
    private final Attempt attempt = new Attempt();
    private final Div list = new Div();

    ProposalsView(Desk desk) {
        this.desk = desk;
        setId("rule-proposals");
        addClassName("sk-page");
        list.addClassName("sk-stack");
        add(new PageHeader("rules.proposals").under("rules.figures", "rules"), list);
        Words.say(list, it -> show());
    }

    private void show() {
        list.removeAll();
        List<Proposal> proposals = desk.book().proposals();
        if (proposals.isEmpty()) {
            list.add(new EmptyState("rules.proposals.none"));
        }
        proposals.forEach(proposal -> list.add(panel(proposal)));
    }

    private Component panel(Proposal proposal) {
        Draft draft = proposal.draft();
        Optional<Figure> figure = desk.book().figures().stream().filter(it -> it.code().equals(draft.code())).findFirst();
        Facts facts = new Facts()
                .fact("rules.figure", figure.map(FigureWords::name).orElse(draft.code()))
                .fact("rules.value", before(draft).map(old -> FigureWords.value(old) + " → ").orElse("")
                        + FigureWords.value(proposal.measure(), draft.value()))
                .fact("rules.from-day", ThaiDates.date(draft.from()))
                .fact("rules.law", draft.clause().isEmpty() ? draft.law() : draft.law() + " " + draft.clause())
                .fact("rules.agency", desk.words().agency(draft.agency()))
                .fact("rules.reason", draft.reason())
                .fact("rules.proposed-by", told(proposal.proposedBy()) + " · "
                        + new ThaiDates(desk.clock()).dateAndTime(proposal.proposedAt()));
        proposal.decidedBy().ifPresent(by -> facts.fact("rules.decided-by", told(by)
                + (proposal.answer().isEmpty() ? "" : " · " + proposal.answer())));
        Div acts = new Div();
        acts.addClassName("sk-row");
        if (proposal.state() == State.OPEN) {
            acts(proposal, acts);
        }
        Panel panel = new Panel("rules.change", new BadgeLabel(() -> FigureStanding.badge(proposal.state())), facts, acts);
        panel.setId("proposal-" + proposal.id());
        return panel;
    }

    /** What holds on the day from which the new one is to hold. */
    private Optional<Figure> before(Draft draft) {
        return desk.book().figures().stream()
                .filter(it -> it.code().equals(draft.code()) && it.agency().equals(draft.agency()))
                .filter(it -> draft.replaces().map(it.id()::equals).orElseGet(() -> FiguresView.holds(it, draft.from())))
                .findFirst();
    }

    private void acts(Proposal proposal, Div acts) {
        boolean own = desk.access().signedIn().filter(caller -> caller.person().equals(proposal.proposedBy())).isPresent();
        if (own) {
            acts.add(new ActionButton("rules.withdraw", () -> run(() -> desk.book().withdraw(proposal.id(), proposal.version()))));
            return;
        }
        ActionButton adopt = new ActionButton("rules.adopt", () -> adopt(proposal)).primary();
        ActionButton refuse = new ActionButton("rules.refuse", () -> refuse(proposal));
        boolean may = desk.access().may(RulesModule.ADOPT);
        acts.add(may ? adopt : adopt.refusedBecause("rules.adopt.why"));
        if (may) {
            acts.add(refuse);
        }
    }

    private void adopt(Proposal proposal) {
        Confirmation.of("rules.adopt.title", FigureWords.value(proposal.measure(), proposal.draft().value()))
                .consequence("rules.adopt.holds", ThaiDates.date(proposal.draft().from()))
                .consequence("rules.adopt.cases")
                .ask("rules.adopt", () -> run(() -> desk.book().adopt(proposal.id(), proposal.version())));
    }

    private void refuse(Proposal proposal) {
        ActDialog dialog = ActDialog.of("rules.refuse").about(proposal.id());
        TextArea reason = dialog.with("reason", Words.label(new TextArea(), "rules.reason"));
        dialog.ask("rules.refuse", () -> {
            desk.book().refuse(proposal.id(), proposal.version(), reason.getValue());
            show();
        });
    }

    private void run(Runnable act) {
        if (attempt.run(act)) {
            show();
            Notices.done("common.saved");
        }
    }

    private String told(PersonId person) {
        return desk.words().person(person);
    }
}
