package th.samnak.meetings.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.meetings.application.Meetings.Outcome;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** What was said on a matter, what was resolved, and who has to do it until when. */
final class OutcomeFields extends Div {

    private final TextArea discussion = Words.label(new TextArea(), "meetings.field.discussion");
    private final TextArea resolution = Words.label(new TextArea(), "meetings.field.resolution");
    private final ComboBox<PersonId> owner = Words.label(new ComboBox<>(), "meetings.field.owner");
    private final ThaiDatePicker due;

    OutcomeFields(Office office, Outcome before) {
        due = new ThaiDatePicker("meetings.field.dueOn", office.clock());
        owner.setItems(office.people());
        owner.setItemLabelGenerator(office::nameAndPost);
        discussion.setValue(before.discussion());
        resolution.setValue(before.resolution());
        before.owner().ifPresent(owner::setValue);
        before.dueOn().ifPresent(due::setValue);
        discussion.addClassName("sk-wide");
        resolution.addClassName("sk-wide");
        addClassName("sk-form");
        add(discussion, resolution, owner, due);
    }

    Attempt attempt() {
        return new Attempt().field("discussion", discussion).field("resolution", resolution);
    }

    Outcome value() {
        return new Outcome(discussion.getValue(), resolution.getValue(), Optional.ofNullable(owner.getValue()),
                Optional.ofNullable(due.getValue()));
    }
}
