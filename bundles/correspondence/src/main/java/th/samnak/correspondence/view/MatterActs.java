package th.samnak.correspondence.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.approvals.api.view.CapacityField;
import th.samnak.approvals.api.view.MinuteEditor;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.correspondence.incoming.application.Matters;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Proposal;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Notices;

/** Proposing, deciding and closing what a letter is about. */
final class MatterActs {

    private static final List<Decision> OPINIONS =
            List.of(Decision.PROPOSED, Decision.CONCURRED, Decision.NOTED, Decision.DISAGREED);
    private static final List<Decision> DECISIONS = Arrays.stream(Decision.values())
            .filter(decision -> decision.decides() || decision.sendsBack())
            .toList();

    private static final List<Proposal> ASKED = List.of(
            Proposal.CONSIDER, Proposal.INSTRUCT, Proposal.APPROVE, Proposal.PERMIT, Proposal.CONCUR, Proposal.NOTE);

    private final Office office;
    private final Matters matters;
    private final Filing filing;
    private final Runnable done;

    MatterActs(Office office, Matters matters, Filing filing, Runnable done) {
        this.office = office;
        this.matters = matters;
        this.filing = filing;
        this.done = done;
    }

    void take(IncomingStep step, LetterAt letter) {
        switch (step) {
            case PROPOSE -> propose(letter);
            case PASS_UP -> passUp(letter);
            case SEND_BACK -> sendBack(letter);
            case DECIDE -> decide(letter);
            case REPLY -> UI.getCurrent()
                    .navigate(Paths.to(Paths.DRAFT), QueryParameters.simple(Map.of("answers", letter.id())));
            case FILE -> file(letter);
            case CLOSE -> close(letter);
            case ARCHIVE -> archive(letter);
            default -> throw new IllegalArgumentException(step.name());
        }
    }

    private void propose(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.PROPOSE");
        ComboBox<PersonId> to = superior(dialog);
        Select<Proposal> asks = dialog.with("proposal",
                Fields.choice("correspondence.screen.propose.asks", "approvals.proposal", ASKED));
        asks.setValue(Proposal.CONSIDER);
        TextArea text = dialog.with("text", Fields.required(Fields.lines("correspondence.screen.propose.text", 5)));
        dialog.ask("correspondence.step.PROPOSE", () -> {
            matters.propose(letter, IncomingActs.chosen(to, "to"), asks.getValue(), text.getValue());
            done();
        });
    }

    private void passUp(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.PASS_UP");
        ComboBox<PersonId> to = superior(dialog);
        MinuteEditor minute = dialog.with(new MinuteEditor(OPINIONS));
        dialog.ask("correspondence.step.PASS_UP", () -> {
            matters.passUp(letter, IncomingActs.chosen(to, "to"), minute.lines());
            done();
        });
    }

    private void sendBack(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.SEND_BACK");
        TextArea reason = dialog.with("reason", Fields.required(Fields.lines("correspondence.screen.reason", 3)));
        dialog.ask("correspondence.step.SEND_BACK", () -> {
            matters.sendBack(letter, reason.getValue());
            done();
        });
    }

    private void decide(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.DECIDE");
        MinuteEditor minute = dialog.with(new MinuteEditor(DECISIONS));
        CapacityField capacity = dialog.with("capacity", new CapacityField(matters.capacities(letter.id())));
        ComboBox<PersonId> assignee = dialog.with("to",
                Fields.person("correspondence.screen.assign.person", office.colleagues(), office));
        assignee.setVisible(false);
        minute.onChange(() -> assignee.setVisible(minute.has(Decision.ASSIGNED)));
        dialog.ask("correspondence.step.DECIDE", () -> {
            matters.decide(letter, minute.lines(), capacity.chosen(),
                    minute.has(Decision.ASSIGNED) ? Optional.of(IncomingActs.chosen(assignee, "to")) : Optional.empty());
            done();
        });
    }

    private void file(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.FILE");
        TextArea note = dialog.with("note", Fields.lines("correspondence.screen.note", 2));
        dialog.ask("correspondence.step.FILE", () -> {
            matters.file(letter, note.getValue());
            done();
        });
    }

    private void close(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.CLOSE");
        RetentionFields retention = dialog.with(new RetentionFields(office, filing));
        dialog.ask("correspondence.step.CLOSE", () -> {
            matters.close(letter, retention.code(), retention.fileCode());
            done();
        });
    }

    private void archive(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.ARCHIVE");
        TextField place = dialog.with("place", Fields.line("correspondence.screen.archive.place", 200));
        dialog.ask("correspondence.step.ARCHIVE", () -> {
            matters.archive(letter, place.getValue());
            done();
        });
    }

    private ComboBox<PersonId> superior(ActDialog dialog) {
        return dialog.with("to", Fields.person("correspondence.screen.propose.to", matters.superiors(), office));
    }

    private void done() {
        Notices.done("correspondence.screen.step-taken");
        done.run();
    }
}
