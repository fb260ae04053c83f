package th.samnak.correspondence.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.application.IncomingDetails;
import th.samnak.correspondence.incoming.application.IncomingRow;
import th.samnak.correspondence.incoming.application.SlipRow;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.register.BulkAct;

/** What can be done with many incoming letters at once; each is done as if it were open, with the same checks. */
final class IncomingBulk {

    private final Office office;
    private final IncomingView.Services services;

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
        return acts;
    }

    private BulkAct<IncomingRow> accept() {
        return BulkAct.<IncomingRow>of("correspondence.step.ACCEPT", row -> services.desk().accept(open(row).at()))
                .confirm("correspondence.screen.bulk.accept");
    }

    private BulkAct<IncomingRow> assign() {
        return BulkAct.asking("correspondence.step.ASSIGN", dialog -> {
            ComboBox<PersonId> person =
                    dialog.with("person", Fields.person("correspondence.screen.assign.person", office.colleagues(), office));
            ThaiDatePicker due = dialog.with("dueOn", new ThaiDatePicker("correspondence.field.dueOn", office.clock()));
            TextArea instruction = dialog.with("instruction", Fields.lines("correspondence.screen.assign.instruction", 3));
            return row -> services.desk().assign(open(row).at(), IncomingActs.chosen(person, "person"), instruction.getValue(),
                    Optional.ofNullable(due.getValue()));
        });
    }

    private BulkAct<IncomingRow> acknowledge() {
        return BulkAct.<IncomingRow>of("correspondence.screen.acknowledge.do", row -> {
            PersonId me = office.access().caller().person();
            String slip = open(row).slips().stream()
                    .filter(it -> !it.assignment() && it.person().equals(me) && it.doneAt().isEmpty())
                    .map(SlipRow::id)
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("correspondence.error.nothing-to-read"));
            services.desk().acknowledge(slip, "");
        }).confirm("correspondence.screen.bulk.acknowledge");
    }

    private BulkAct<IncomingRow> file() {
        return BulkAct.asking("correspondence.step.FILE", dialog -> {
            TextArea note = dialog.with("note", Fields.lines("correspondence.screen.note", 2));
            return row -> services.matters().file(open(row).at(), note.getValue());
        });
    }

    private BulkAct<IncomingRow> close() {
        return BulkAct.asking("correspondence.step.CLOSE", dialog -> {
            RetentionFields retention = dialog.with(new RetentionFields(office, services.filing()));
            return row -> services.matters().close(open(row).at(), retention.code(), retention.fileCode());
        });
    }

    private IncomingDetails open(IncomingRow row) {
        return services.letters().open(row.id());
    }
}
