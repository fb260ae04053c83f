package th.samnak.approvals.api.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Deed;
import th.samnak.api.approvals.Effect;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.page.Press;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/**
 * Where somebody decides on a matter: the minute with its words kept while they are typed, the capacity where there are several,
 * to whom it goes on, and one primary button that bears the verb of the decision. Empty when nothing is asked of the person.
 */
public final class DecisionPanel extends Div {

    private final Approval matter;
    private final Table table;
    private final Consumer<Approval> done;
    private final String request = UUID.randomUUID().toString();
    private final Button primary = new Button();
    private final ComboBox<PersonId> to = Words.label(new ComboBox<>(), "approvals.screen.to");
    private final CapacityField capacity = new CapacityField(List.of());
    private final MinuteEditor minute;
    private final DraftKeeper keeper;
    private final Attempt attempt;
    private Runnable again = () -> {};

    /** @param done told of the matter as it stands afterwards */
    public DecisionPanel(Approval matter, Table table, Consumer<Approval> done) {
        this.matter = matter;
        this.table = table;
        this.done = done;
        this.minute = new MinuteEditor(ordered(matter)).onChange(this::changed);
        this.keeper = new DraftKeeper(table.drafts(), "approvals.matter/" + matter.id(), table.clock());
        this.attempt = new Attempt().field("minute", minute.first()).field("text", minute.words())
                .field("capacity", capacity).field("to", to);
        addClassName("sk-decide");
        if (matter.state() == MatterState.HELD && matter.mine().isPresent()) {
            add(resume());
        } else if (!matter.may().isEmpty()) {
            show();
        }
    }

    /** What to do when the matter has moved on meanwhile: show it anew. */
    public DecisionPanel onMoved(Runnable listener) {
        again = listener;
        return this;
    }

    /** Grants what is asked, where that can be taken back; otherwise only makes ready to. */
    public void grant() {
        if (matter.may().isEmpty()) {
            return;
        }
        minute.preset(ordered(matter).getFirst());
        if (matter.undoable()) {
            decide();
        } else {
            primary.focus();
        }
    }

    /** Makes ready to give it back: what is missing is to be written. */
    public void giveBack() {
        List.of(Decision.RETURNED, Decision.MORE_FACTS, Decision.RECONSIDER).stream().filter(matter.may()::contains).findFirst()
                .ifPresent(back -> {
                    minute.preset(back);
                    minute.words().focus();
                });
    }

    private void show() {
        keeper.field("words", minute.words());
        List<PersonId> next = matter.mine().filter(step -> step.layer() == Layer.TASK).isPresent()
                ? List.of()
                : table.approvals().superiors(matter.id());
        to.setItems(next);
        to.setItemLabelGenerator(table::nameAndPost);
        to.setClearButtonVisible(true);
        Words.placeholder(to, "approvals.screen.to.plan");
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        primary.addClassName("sk-decide-do");
        Press.on(primary, this::decide);
        Words.say(primary, it -> name());
        Div form = new Div(minute, capacity, to);
        form.addClassName("sk-form");
        Button back = Words.text(Press.on(new Button(), this::giveBack), "approvals.decision.RETURNED");
        back.addClassName("sk-decide-back");
        back.setVisible(matter.may().stream().anyMatch(Decision::sendsBack));
        Div bar = new Div(back, primary);
        bar.addClassName("sk-decide-bar");
        add(form, keeper, bar);
        minute.preset(ordered(matter).getFirst());
        changed();
    }

    /** What is asked comes first, then what leads on, then what gives it back. */
    private static List<Decision> ordered(Approval matter) {
        List<Decision> all = new ArrayList<>(matter.may());
        Decision asked = matter.mine().filter(step -> step.layer() == Layer.DECIDE).isPresent()
                ? matter.proposal().answer()
                : Decision.CONCURRED;
        if (all.remove(asked)) {
            all.addFirst(asked);
        }
        return all;
    }

    private void changed() {
        Decision first = minute.first().getValue();
        if (first == null) {
            return;
        }
        List<Decision> powers = minute.first().getListDataView().getItems().filter(minute::has).filter(Decision::needsPower).toList();
        capacity.offer(table.approvals().capacities(matter.id(), powers.isEmpty() ? first : powers.getFirst()));
        capacity.setVisible(capacity.getListDataView().getItemCount() > 1);
        boolean assigns = minute.has(Decision.ASSIGNED);
        to.setVisible(assigns || first.effect() == Effect.FORWARD && !first.sendsBack());
        Words.label(to, assigns ? "approvals.screen.assignee" : "approvals.screen.to");
        if (assigns) {
            to.setItems(table.people());
        }
        name();
    }

    private void name() {
        Decision first = minute.first().getValue();
        primary.setText(first == null ? Words.now("approvals.screen.do") : Words.now("approvals.decision." + first));
    }

    private void decide() {
        attempt.run(() -> inWords(() -> {
            Deed deed = new Deed(
                    matter.id(), matter.version(), minute.lines(), capacity.chosen(),
                    to.isVisible() ? Optional.ofNullable(to.getValue()) : Optional.empty(), false, request);
            Approval after = table.approvals().decide(deed);
            keeper.handedIn();
            if (matter.undoable()) {
                Notices.undo(this::takeBack, "approvals.screen.done");
            } else {
                Notices.done("approvals.screen.done");
            }
            done.accept(after);
        }));
    }

    private void takeBack() {
        if (table.approvals().undo(request) == 0) {
            Notices.trouble("approvals.error.not-restored");
        } else {
            Notices.info("approvals.screen.undone", 1);
            done.accept(table.approvals().open(matter.id()));
        }
    }

    /** Says what was not done and why; what concerns one field is told beside it. */
    private void inWords(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refused) {
            if (refused.field().isPresent()) {
                throw refused;
            }
            notDone(refused);
        } catch (OfficeException refused) {
            notDone(refused);
        }
    }

    private void notDone(OfficeException refused) {
        Notices.trouble("approvals.screen.not-done", primary.getText(), Words.now(refused.messageKey(), refused.arguments().toArray()));
        again.run();
    }

    private Button resume() {
        Button button = Words.text(new Button(), "approvals.screen.resume");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Press.on(button, () -> attempt.run(() ->
                done.accept(table.approvals().resume(matter.id(), matter.version(), "", request))));
    }
}
