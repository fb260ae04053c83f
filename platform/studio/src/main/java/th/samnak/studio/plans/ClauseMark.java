package th.samnak.studio.plans;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Clause;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** The clause behind an operation; while the plan is a draft it can be named. */
final class ClauseMark extends Div {

    ClauseMark(PlanView view, Operation operation, String told) {
        addClassName("sk-row");
        Plan plan = view.plan();
        Optional<String> mark = Optional.ofNullable(plan.clauses().get(operation));
        mark.ifPresent(cited -> {
            String title = plan.instrument().clause(cited).map(Naming::title).orElse("");
            Anchor clause = new Anchor("studio/announcements/" + plan.instrument().id(),
                    Naming.clauseMark(cited) + " " + title);
            clause.addClassName("sk-hint");
            add(clause);
        });
        List<Clause> clauses = plan.instrument().clauses().stream().filter(clause -> !clause.missing()).toList();
        if (view.desk().mayAmend(plan) && !clauses.isEmpty()) {
            Button cite = new Button(Words.now(mark.isPresent() ? "studio.op.cite.other" : "studio.op.cite"),
                    click -> ask(view, operation, clauses, mark));
            cite.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            cite.setAriaLabel(Words.now("studio.op.cite.named", told));
            add(cite);
        }
    }

    private static void ask(PlanView view, Operation operation, List<Clause> clauses, Optional<String> mark) {
        ActDialog dialog = ActDialog.of("studio.op.cite").explained("studio.op.cite.explained");
        ComboBox<Clause> clause = dialog.with("clause", Words.label(new ComboBox<>(), "studio.clause.mark"));
        clause.setId("op-clause");
        clause.setItems(clauses);
        clause.setItemLabelGenerator(it -> Naming.mark(it.mark()) + " " + Naming.title(it));
        clause.setClearButtonVisible(true);
        clauses.stream().filter(it -> mark.equals(Optional.of(it.mark()))).findFirst().ifPresent(clause::setValue);
        dialog.ask("common.save", () -> view.cite(operation, Optional.ofNullable(clause.getValue()).map(Clause::mark)));
    }
}
