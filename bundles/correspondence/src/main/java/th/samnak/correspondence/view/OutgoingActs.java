package th.samnak.correspondence.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.approvals.api.view.CapacityField;
import th.samnak.correspondence.filing.application.Filing;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.domain.Channel;
import th.samnak.correspondence.outgoing.application.Dispatch;
import th.samnak.correspondence.outgoing.application.Drafting;
import th.samnak.correspondence.outgoing.application.OutgoingDetails;
import th.samnak.correspondence.outgoing.application.Signing;
import th.samnak.correspondence.outgoing.domain.OutgoingStep;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.form.TimeOfDay;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** The steps of an outgoing letter: up the chain, the signature, and out of the house. */
final class OutgoingActs {

    private final Office office;
    private final Drafting drafting;
    private final Signing signing;
    private final Dispatch dispatch;
    private final Filing filing;
    private final Runnable done;

    OutgoingActs(Office office, Drafting drafting, Signing signing, Dispatch dispatch, Filing filing, Runnable done) {
        this.office = office;
        this.drafting = drafting;
        this.signing = signing;
        this.dispatch = dispatch;
        this.filing = filing;
        this.done = done;
    }

    void take(OutgoingStep step, OutgoingDetails letter) {
        LetterAt at = letter.at();
        switch (step) {
            case REVISE -> UI.getCurrent().navigate(Paths.revise(at.id()));
            case SUBMIT -> handOn(step, (to, note) -> drafting.submit(at, to, note));
            case PROPOSE -> handOn(step, (to, note) -> drafting.propose(at, to, note));
            case MARK_CHECKED -> noted(step, note -> drafting.check(at, note));
            case SEND_BACK -> reasoned(step, reason -> drafting.sendBack(at, reason));
            case CANCEL -> reasoned(step, reason -> drafting.cancel(at, reason));
            case SIGN -> sign(letter);
            case SEND -> send(letter);
            case CONFIRM_DELIVERY -> confirm(at);
            case FILE_COPY -> file(at);
            case ANSWER -> throw new IllegalArgumentException("an answer is taken by the incoming letter");
        }
    }

    /** Tells what is done with what was asked. */
    private interface HandingOn {
        void to(PersonId person, String note);
    }

    /** Tells what is done with the words. */
    private interface Noting {
        void with(String words);
    }

    private void handOn(OutgoingStep step, HandingOn act) {
        ActDialog dialog = ActDialog.of("correspondence.step." + step);
        ComboBox<PersonId> to = dialog.with("to",
                Fields.person("correspondence.screen.propose.to", drafting.superiors(), office));
        TextArea note = dialog.with("note", Fields.lines("correspondence.screen.note", 3));
        dialog.ask("correspondence.step." + step, () -> {
            act.to(IncomingActs.chosen(to, "to"), note.getValue());
            done("correspondence.screen.step-taken");
        });
    }

    private void noted(OutgoingStep step, Noting act) {
        ActDialog dialog = ActDialog.of("correspondence.step." + step);
        TextArea note = dialog.with("note", Fields.lines("correspondence.screen.note", 3));
        dialog.ask("correspondence.step." + step, () -> {
            act.with(note.getValue());
            done("correspondence.screen.step-taken");
        });
    }

    private void reasoned(OutgoingStep step, Noting act) {
        ActDialog dialog = ActDialog.of("correspondence.screen.ask." + step);
        TextArea reason = dialog.with("reason", Fields.required(Fields.lines("correspondence.screen.reason", 3)));
        dialog.ask("correspondence.step." + step, () -> {
            act.with(reason.getValue());
            done("correspondence.screen.step-taken");
        });
    }

    private void sign(OutgoingDetails letter) {
        ActDialog dialog = ActDialog.of("correspondence.screen.sign", letter.row().subject())
                .explained("correspondence.screen.sign.explained", office.unitName(letter.row().issuer()));
        CapacityField capacity = dialog.with("capacity", new CapacityField(signing.capacities(letter.at().id())));
        dialog.ask("correspondence.step.SIGN", () -> {
            Signing.Signed signed = signing.sign(letter.at(), capacity.chosen());
            done("correspondence.screen.signed", signed.docNo());
        });
    }

    private void send(OutgoingDetails letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.SEND");
        dialog.explained("correspondence.screen.send.explained", letter.row().docNo(), letter.row().addressee());
        var channel = dialog.with("channel", Fields.choice("correspondence.field.channel", "correspondence.channel",
                dispatch.channels(letter.row().secrecy())));
        TextArea note = dialog.with("note", Fields.lines("correspondence.screen.note", 2));
        dialog.ask("correspondence.step.SEND", () -> {
            Channel way = channel.getValue();
            dispatch.send(letter.at(), way, note.getValue());
            done("correspondence.screen.sent", Words.now("correspondence.channel." + way));
        });
    }

    private void confirm(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.CONFIRM_DELIVERY");
        TextField receivedBy = dialog.with("receivedBy", Fields.required(Fields.line("correspondence.field.receivedBy", 200)));
        Instant now = office.clock().instant();
        ThaiDatePicker day = dialog.with("at", new ThaiDatePicker("correspondence.field.deliveredOn", office.clock()));
        day.setValue(office.day(now));
        TimePicker time = dialog.with(new TimeOfDay("correspondence.field.deliveredAt"));
        time.setValue(LocalTime.ofInstant(now, office.clock().getZone()).truncatedTo(ChronoUnit.MINUTES));
        dialog.ask("correspondence.step.CONFIRM_DELIVERY", () -> {
            dispatch.confirmDelivery(letter, receivedBy.getValue(), moment(day.getValue(), time.getValue()));
            done("correspondence.screen.step-taken");
        });
    }

    private Instant moment(LocalDate day, LocalTime time) {
        if (day == null) {
            throw RuleViolation.of("at", "correspondence.error.doc-date-missing");
        }
        LocalTime at = time == null ? LocalTime.NOON : time;
        return day.atTime(at).atZone(office.clock().getZone()).toInstant();
    }

    private void file(LetterAt letter) {
        ActDialog dialog = ActDialog.of("correspondence.step.FILE_COPY");
        RetentionFields retention = dialog.with(new RetentionFields(office, filing));
        dialog.ask("correspondence.step.FILE_COPY", () -> {
            dispatch.file(letter, retention.code(), retention.fileCode());
            done("correspondence.screen.step-taken");
        });
    }

    private void done(String key, Object... arguments) {
        Notices.done(key, arguments);
        done.run();
    }
}
