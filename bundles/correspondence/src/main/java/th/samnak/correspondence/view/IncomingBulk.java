package th.samnak.correspondence.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.application.Reversals;
import th.samnak.correspondence.incoming.application.SlipRow;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.register.BulkAct;

/** What can be done with many incoming letters at once; each is done as if it were open, with the same checks. */
final class IncomingBulk {

    private final Office office;
    private final IncomingView.Services services;
    private final Map<String, Reversals.Before> before = new HashMap<>();
    private final Map<String, String> read = new HashMap<>();

    IncomingBulk(Office office, IncomingView.Services services) {
        this.office = office;
        this.services = services;
    }

    /** Those for which the person has the permission at all; none on another day. */
    List<BulkAct<IncomingRow>> acts() {
        if (office.otherDay()) {
            return List.of();
        }
        List<BulkAct<IncomingRow>> acts = new ArrayList<>();
        if (office.access().may(CorrespondenceModule.RECEIVE)) {
            acts.add(accept());
        }
        if (office.access().may(CorrespondenceModule.ASSIGN)) {
            acts.add(assign());
        }
        acts.add(acknowledge());
        acts.add(file());
        acts.add(close());
        acts.add(BulkAct.star(row -> LetterRecords.id(Direction.INCOMING, row.id())));
        return acts;
    }

    private BulkAct<IncomingRow> accept() {
        return BulkAct.<IncomingRow>of("correspondence.step.ACCEPT", row -> services.desk().accept(open(row).at()))
                .confirm("correspondence.screen.bulk.accept");
    }

    private BulkAct<IncomingRow> assign() {
        return BulkAct.<IncomingRow>asking("correspondence.step.ASSIGN", dialog -> {
            ComboBox<PersonId> person =
                    dialog.with("person", Fields.person("correspondence.screen.assign.person", office.colleagues(), office));
            ThaiDatePicker due = dialog.with("dueOn", new ThaiDatePicker("correspondence.field.dueOn", office.clock()));
            TextArea instruction = dialog.with("instruction", Fields.lines("correspondence.screen.assign.instruction", 3));
            return row -> services.desk().assign(kept(row), IncomingActs.chosen(person, "person"), instruction.getValue(),
                    Optional.ofNullable(due.getValue()));
        }).undo(this::takeBack);
    }

    private BulkAct<IncomingRow> acknowledge() {
        return BulkAct.<IncomingRow>of("correspondence.screen.acknowledge.do", row -> {
            String slip = unread(row);
            services.desk().acknowledge(slip, "");
            read.put(row.id(), slip);
        }).undo(row -> services.reversals().unread(Objects.requireNonNull(read.remove(row.id()))));
    }

    private BulkAct<IncomingRow> file() {
        return BulkAct.<IncomingRow>asking("correspondence.step.FILE", dialog -> {
            TextArea note = dialog.with("note", Fields.lines("correspondence.screen.note", 2));
            return row -> services.matters().file(kept(row), note.getValue());
        }).undo(this::takeBack);
    }

    private BulkAct<IncomingRow> close() {
        return BulkAct.<IncomingRow>asking("correspondence.step.CLOSE", dialog -> {
            RetentionFields retention = dialog.with(new RetentionFields(office, services.filing()));
            return row -> services.matters().close(kept(row), retention.code(), retention.fileCode());
        }).undo(this::takeBack);
    }

    /** Where the letter is now, which is remembered in case the act is taken back. */
    private LetterAt kept(IncomingRow row) {
        LetterAt at = open(row).at();
        before.put(row.id(), services.reversals().before(at));
        return at;
    }

    private void takeBack(IncomingRow row) {
        services.reversals().takeBack(Objects.requireNonNull(before.remove(row.id())));
    }

    private String unread(IncomingRow row) {
        PersonId me = office.access().caller().person();
        return open(row).slips().stream()
                .filter(it -> !it.assignment() && it.person().equals(me) && it.doneAt().isEmpty())
                .map(SlipRow::id)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("correspondence.error.nothing-to-read"));
    }

    private IncomingDetails open(IncomingRow row) {
        return services.letters().open(row.id());
    }
}
