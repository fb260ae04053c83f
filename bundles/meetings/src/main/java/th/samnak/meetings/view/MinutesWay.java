package th.samnak.meetings.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import th.samnak.api.approvals.Approval;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.organisation.PersonId;
import th.samnak.approvals.api.view.ChainLine;
import th.samnak.approvals.api.view.DecisionPanel;
import th.samnak.approvals.api.view.MinuteList;
import th.samnak.meetings.application.Meetings.At;
import th.samnak.meetings.application.Submissions;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** Where the minutes are on their way to the chair's signature, and what the person is asked for there. */
final class MinutesWay extends Div {

    private final Office office;
    private final Submissions submissions;
    private final Runnable done;

    /** @param way empty before they were submitted @param done when something was decided here */
    MinutesWay(Office office, Submissions submissions, Optional<Approval> way, Runnable done) {
        this.office = office;
        this.submissions = submissions;
        this.done = done;
        way.ifPresent(this::show);
    }

    private void show(Approval way) {
        Div body = new Div();
        if (way.state() == MatterState.OPEN || way.state() == MatterState.HELD) {
            body.add(new DecisionPanel(way, office.table(), after -> done.run()).onMoved(done));
        }
        body.add(new ChainLine(way.steps(), office.dates()));
        Details minute = new Details(Words.span("approvals.screen.minute"), new MinuteList(way.minute(), office.dates()));
        minute.setOpened(way.state() == MatterState.RETURNED);
        body.add(minute);
        add(new Panel("meetings.screen.way", body));
    }

    void submit(At meeting) {
        ActDialog dialog = ActDialog.of("meetings.screen.submit");
        ComboBox<PersonId> checker = dialog.with("to", Words.label(new ComboBox<>(), "meetings.field.checker"));
        checker.setItems(submissions.checkers(meeting.id()));
        checker.setItemLabelGenerator(office::nameAndPost);
        checker.setClearButtonVisible(true);
        Words.helper(checker, "meetings.screen.checker.how");
        TextArea words = dialog.with("text", Words.label(new TextArea(), "meetings.field.words"));
        words.setMaxLength(2000);
        Div way = dialog.with(new Div());
        way.addClassName("sk-wide");
        checker.addValueChangeListener(changed -> foresee(way, meeting, Optional.ofNullable(changed.getValue())));
        foresee(way, meeting, Optional.empty());
        dialog.ask("meetings.screen.submit", () -> {
            submissions.submit(meeting, Optional.ofNullable(checker.getValue()), words.getValue());
            done.run();
        });
    }

    private void foresee(Div way, At meeting, Optional<PersonId> checker) {
        way.removeAll();
        try {
            way.add(new ChainLine(submissions.foresee(meeting.id(), checker), office.dates()));
        } catch (OfficeException nobody) {
            way.setText(Words.now(nobody.messageKey(), nobody.arguments().toArray()));
        }
    }

    void recall(At meeting) {
        ActDialog dialog = ActDialog.of("meetings.screen.recall").about(meeting.id());
        TextArea reason = dialog.with("reason", Words.label(new TextArea(), "meetings.field.reason"));
        dialog.ask("meetings.screen.recall", () -> {
            submissions.recall(meeting, reason.getValue());
            done.run();
        });
    }

    /** Whether somebody else is to mend the minutes: then they come from that person again. */
    static Optional<PersonId> mender(Optional<Approval> way) {
        return way.filter(known -> known.state() == MatterState.RETURNED && known.mine().isEmpty()).map(Approval::proposer);
    }
}
