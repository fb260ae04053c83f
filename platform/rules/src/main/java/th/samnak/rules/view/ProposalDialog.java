package th.samnak.rules.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleBook.Draft;
import th.samnak.rules.RulesModule;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.rule.FigureWords;
import th.samnak.ui.words.Words;

/** Proposes a figure from a day on, or one in place of a wrong one. */
final class ProposalDialog {

    private final Desk desk;
    private final Figure known;
    private final Optional<UnitId> agency;
    private final boolean correction;
    private final TextField value = Words.label(new TextField(), "rules.value");
    private final ThaiDatePicker from;
    private final TextField law = Words.label(new TextField(), "rules.law");
    private final TextField clause = Words.label(new TextField(), "rules.clause");
    private final TextArea reason = Words.label(new TextArea(), "rules.reason");
    private final Checkbox forAll = Words.label(new Checkbox(), "rules.for-all");

    private ProposalDialog(Desk desk, Figure known, Optional<UnitId> agency, boolean correction) {
        this.desk = desk;
        this.known = known;
        this.agency = agency;
        this.correction = correction;
        this.from = new ThaiDatePicker("rules.from-day", desk.clock());
        value.setValue(known.value());
        law.setValue(known.law());
        clause.setValue(known.clause());
        from.setValue(correction ? known.from() : LocalDate.now(desk.clock()).plusDays(1));
        boolean mayForAll = desk.access().may(RulesModule.PROPOSE_FOR_ALL);
        forAll.setValue(mayForAll || correction && known.agency().isEmpty());
        forAll.setEnabled(mayForAll && !correction);
    }

    /** @param own the agency of the person, whose own figure it can become */
    static ProposalDialog begin(Desk desk, Figure known, Optional<UnitId> own) {
        return new ProposalDialog(desk, known, own, false);
    }

    static ProposalDialog correct(Desk desk, Figure wrong) {
        return new ProposalDialog(desk, wrong, wrong.agency(), true);
    }

    void open() {
        ActDialog dialog = ActDialog.named(FigureWords.name(known))
                .explained(correction ? "rules.correct.told" : "rules.propose.told");
        dialog.with("value", value);
        Words.helper(value, "rules.measure." + known.measure().name().toLowerCase(Locale.ROOT));
        dialog.with("from", from);
        dialog.with("law", law);
        dialog.with("clause", clause);
        dialog.with("reason", reason);
        dialog.with(forAll);
        dialog.ask("rules.propose", this::propose);
    }

    private void propose() {
        if (from.getValue() == null) {
            throw RuleViolation.of("from", "error.required");
        }
        desk.book().propose(new Draft(
                known.code(), forAll.getValue() ? Optional.empty() : agency, value.getValue(), from.getValue(), Optional.empty(),
                law.getValue(), clause.getValue(), correction ? Optional.of(known.id()) : Optional.empty(), reason.getValue()));
        UI.getCurrent().navigate("rules/proposals");
        Notices.done("rules.proposed.done");
    }
}
