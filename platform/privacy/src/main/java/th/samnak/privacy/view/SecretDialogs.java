package th.samnak.privacy.view;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Capacity;
import th.samnak.privacy.application.ControlFile;
import th.samnak.privacy.application.ControlRow;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** What is asked before something is done to a secret. */
final class SecretDialogs {

    private final Desk desk;
    private final Runnable done;

    SecretDialogs(Desk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
    }

    void classify(ControlFile file) {
        ControlRow row = file.row();
        ActDialog dialog = ActDialog.of("privacy.classify").explained("privacy.classify.told");
        Select<Secrecy> level = dialog.with("level", Words.label(new Select<>(), "privacy.field.level"));
        level.setItems(Secrecy.values());
        level.setItemLabelGenerator(it -> Words.now("privacy.level." + it));
        level.setValue(row.secrecy());
        ThaiDatePicker review = dialog.with("reviewOn", new ThaiDatePicker("privacy.field.reviewOn", desk.clock()));
        TextArea reason = dialog.with("reason", Words.label(new TextArea(), "privacy.field.reason"));
        Select<Capacity> capacity = dialog.with("capacity", capacity(file));
        dialog.ask("privacy.classify", () -> {
            Optional<LocalDate> day = level.getValue().isSecret() ? Optional.ofNullable(review.getValue()) : Optional.empty();
            desk.secrets().acts().classify(row.id(), row.version(), level.getValue(), reason.getValue(), day, key(capacity));
            told();
        });
    }

    void review(ControlFile file) {
        ControlRow row = file.row();
        ActDialog dialog = ActDialog.of("privacy.review").explained("privacy.review.told");
        ThaiDatePicker next = dialog.with("reviewOn", new ThaiDatePicker("privacy.review.next", desk.clock()));
        TextArea reason = dialog.with("reason", Words.label(new TextArea(), "privacy.field.reason"));
        Select<Capacity> capacity = dialog.with("capacity", capacity(file));
        dialog.ask("privacy.review", () -> {
            desk.secrets().acts().review(
                    row.id(), row.version(), reason.getValue(), Optional.ofNullable(next.getValue()), key(capacity));
            told();
        });
    }

    void copy(ControlRow row) {
        ActDialog dialog = ActDialog.of("privacy.copy").explained("privacy.copy.told", row.copies() + 1);
        TextField receiver = dialog.with("receiver", Words.label(new TextField(), "privacy.field.receiver"));
        dialog.ask("privacy.copy", () -> {
            int number = desk.secrets().acts().copy(row.id(), row.version(), receiver.getValue());
            Notices.done("privacy.copy.done", number);
            done.run();
        });
    }

    void lost(ControlRow row, boolean found) {
        ActDialog dialog = ActDialog.of(found ? "privacy.found" : "privacy.lost").explained("privacy.lost.told");
        TextArea report = dialog.with("report", Words.label(new TextArea(), "privacy.field.report"));
        dialog.ask(found ? "privacy.found" : "privacy.lost", () -> {
            desk.secrets().acts().lost(row.id(), row.version(), found, report.getValue());
            told();
        });
    }

    private static Select<Capacity> capacity(ControlFile file) {
        Select<Capacity> capacity = Words.label(new Select<>(), "privacy.field.capacity");
        capacity.setItems(file.authority());
        capacity.setItemLabelGenerator(Desk::capacity);
        capacity.setValue(file.authority().getFirst());
        capacity.setReadOnly(file.authority().size() == 1);
        return capacity;
    }

    private static String key(Select<Capacity> capacity) {
        return Optional.ofNullable(capacity.getValue()).map(Capacity::key)
                .orElseThrow(() -> RuleViolation.of("capacity", "privacy.error.required"));
    }

    private void told() {
        Notices.done("common.saved");
        done.run();
    }
}
