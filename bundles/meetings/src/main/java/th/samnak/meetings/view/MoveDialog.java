package th.samnak.meetings.view;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import th.samnak.api.errors.RuleViolation;
import th.samnak.meetings.application.Meetings.MeetingDetails;
import th.samnak.meetings.application.Meetings;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** Another time or place for a meeting. */
record MoveDialog(Office office, Meetings meetings, Runnable done) {

    void ask(MeetingDetails meeting) {
        ZonedDateTime before = meeting.row().startsAt().atZone(office.clock().getZone());
        ActDialog dialog = ActDialog.of("meetings.screen.move").about(meeting.at().id());
        ThaiDatePicker day = dialog.with(new ThaiDatePicker("meetings.field.day", office.clock()));
        day.setValue(before.toLocalDate());
        TimePicker time = dialog.with(Words.label(new TimePicker(before.toLocalTime()), "meetings.field.time"));
        TextField place = dialog.with("place", Words.label(new TextField(), "meetings.field.place"));
        place.setValue(meeting.row().place());
        dialog.ask("meetings.screen.move.do", () -> {
            if (day.getValue() == null) {
                throw new RuleViolation("meetings.error.no-day");
            }
            LocalTime begin = time.getValue() == null ? before.toLocalTime() : time.getValue();
            meetings.move(meeting.at(), day.getValue().atTime(begin).atZone(before.getZone()).toInstant(), place.getValue());
            done.run();
        });
    }
}
