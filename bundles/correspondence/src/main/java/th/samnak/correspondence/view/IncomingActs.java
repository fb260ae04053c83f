package th.samnak.correspondence.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.Reception;
import th.samnak.correspondence.incoming.application.UnitDesk;
import th.samnak.correspondence.incoming.domain.IncomingStep;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;

/** What the receiving desk and the unit do with a letter: each step asks for no more than it needs. */
final class IncomingActs {

    private final Office office;
    private final Reception reception;
    private final UnitDesk desk;
    private final MatterActs matters;
    private final Runnable done;

    /** @param done what to do after a step was taken: show the letter anew */
    IncomingActs(Office office, Reception reception, UnitDesk desk, MatterActs matters, Runnable done) {
        this.office = office;
        this.reception = reception;
        this.desk = desk;
        this.matters = matters;
        this.done = done;
    }

    void take(IncomingStep step, LetterAt letter) {
        switch (step) {
            case CHECK -> check(letter);
            case TO_SECRET_DESK -> toSecretDesk(letter);
            case REGISTER -> now(step, () -> reception.register(letter));
            case RETURN_TO_SENDER -> reason(step, text -> reception.returnToSender(letter, text));
            case ROUTE -> route(letter);
            case REFUSE -> reason(step, text -> desk.refuse(letter, text));
            case ACCEPT -> now(step, () -> desk.accept(letter));
            case ASSIGN -> assign(letter);
            case PROPOSE, PASS_UP, SEND_BACK, DECIDE, REPLY, FILE, CLOSE, ARCHIVE -> matters.take(step, letter);
        }
    }

    void amend(IncomingDetails letter) {
        AmendDialog.open(office, reception, letter, this::stale, () -> done("correspondence.screen.amend.done"));
    }

    /** เวียน: not a step of the letter, possible as long as somebody holds it. */
    void circulate(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.screen.circulate");
        MultiSelectComboBox<PersonId> people = dialog.with("people",
                Fields.people("correspondence.screen.circulate.people", office.colleagues(), office));
        ThaiDatePicker due = dialog.with("dueOn", new ThaiDatePicker("correspondence.field.dueOn", office.clock()));
        TextArea note = dialog.with("note", Fields.lines("correspondence.screen.note", 2));
        dialog.ask("correspondence.screen.circulate.do", () -> {
            if (people.getValue().isEmpty()) {
                throw RuleViolation.of("people", "correspondence.screen.circulate.nobody");
            }
            desk.circulate(letter, List.copyOf(people.getValue()), note.getValue(), Optional.ofNullable(due.getValue()));
            done("correspondence.screen.circulate.done");
        });
    }

    void acknowledge(String slip) {
        ActDialog dialog = ActDialog.of("correspondence.screen.acknowledge");
        TextArea remark = dialog.with("remark", Fields.lines("correspondence.screen.acknowledge.remark", 2));
        dialog.ask("correspondence.screen.acknowledge.do", () -> {
            desk.acknowledge(slip, remark.getValue());
            done("correspondence.screen.acknowledge.done");
        });
    }

    private void check(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.CHECK");
        TextArea missing = dialog.with("missing", Fields.lines("correspondence.screen.check.missing", 2));
        dialog.ask("correspondence.step.CHECK", () -> {
            reception.check(letter, missing.getValue());
            done("correspondence.screen.step-taken");
        });
    }

    private void toSecretDesk(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.TO_SECRET_DESK");
        dialog.explained("correspondence.screen.secret-desk.explained");
        var level = dialog.with("level", Fields.choice("correspondence.field.secrecy", "correspondence.secrecy",
                List.of(Secrecy.CONFIDENTIAL, Secrecy.SECRET, Secrecy.TOP_SECRET)));
        TextArea reason = dialog.with("reason", Fields.required(Fields.lines("correspondence.screen.reason", 2)));
        dialog.ask("correspondence.step.TO_SECRET_DESK", () -> {
            reception.toSecretDesk(letter, level.getValue(), reason.getValue());
            done("correspondence.screen.step-taken");
        });
    }

    private void route(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.ROUTE");
        ComboBox<UnitId> owner = dialog.with("owner", Fields.unit("correspondence.screen.route.owner", office.units(), office));
        MultiSelectComboBox<UnitId> others = dialog.with("forInformation",
                Fields.units("correspondence.screen.route.others", office.units(), office));
        TextArea note = dialog.with("note", Fields.lines("correspondence.screen.note", 2));
        dialog.ask("correspondence.step.ROUTE", () -> {
            if (owner.getValue() == null) {
                throw RuleViolation.of("owner", "correspondence.screen.route.nobody");
            }
            List<UnitId> forInformation =
                    others.getValue().stream().filter(unit -> !unit.equals(owner.getValue())).toList();
            reception.route(letter, owner.getValue(), forInformation, note.getValue());
            done("correspondence.screen.route.done");
        });
    }

    private void assign(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.ASSIGN");
        dialog.explained("correspondence.screen.assign.explained");
        ComboBox<PersonId> person =
                dialog.with("person", Fields.person("correspondence.screen.assign.person", office.colleagues(), office));
        ThaiDatePicker due = dialog.with("dueOn", new ThaiDatePicker("correspondence.field.dueOn", office.clock()));
        TextArea instruction = dialog.with("instruction", Fields.lines("correspondence.screen.assign.instruction", 3));
        dialog.ask("correspondence.step.ASSIGN", () -> {
            desk.assign(letter, chosen(person, "person"), instruction.getValue(), Optional.ofNullable(due.getValue()));
            done("correspondence.screen.assign.done");
        });
    }

    private void reason(IncomingStep step, Consumer<String> act) {
        Confirmation.of("correspondence.screen.ask." + step).dangerWithReason(
                "correspondence.step." + step, "correspondence.screen.reason", text -> now(step, () -> act.accept(text)));
    }

    private void now(IncomingStep step, Runnable act) {
        if (new Attempt().stale(this::stale).run(act)) {
            done("correspondence.screen.done." + step);
        }
    }

    private void stale() {
        Notices.trouble("correspondence.screen.stale");
        done.run();
    }

    private void done(String key) {
        Notices.done(key);
        done.run();
    }

    static PersonId chosen(ComboBox<PersonId> person, String field) {
        if (person.getValue() == null) {
            throw RuleViolation.of(field, "correspondence.screen.person-missing");
        }
        return person.getValue();
    }
}
