package th.samnak.correspondence.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.PersonId;
import th.samnak.correspondence.filing.application.Destruction;
import th.samnak.correspondence.filing.application.DestructionItemRow;
import th.samnak.correspondence.filing.application.DestructionRow;
import th.samnak.correspondence.filing.domain.DestructionState;
import th.samnak.correspondence.filing.domain.Fate;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** บัญชีหนังสือขอทำลาย: one list, taken through committee, head and archives. */
final class DestructionListView extends Div implements BeforeEnterObserver {

    private final Office office;
    private final Destruction destruction;
    private String id = "";

    DestructionListView(Office office, Destruction destruction) {
        this.office = office;
        this.destruction = destruction;
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        show();
    }

    private void show() {
        DestructionRow list = destruction.lists().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("destruction list"));
        removeAll();
        PageHeader header = new PageHeader("correspondence.screen.destruction.list", String.valueOf(list.year()), list.items())
                .under("correspondence.screen.destruction", Paths.to(Paths.DESTRUCTION))
                .aside(new PaperLink("correspondence.screen.destruction.print", "list.pdf", () -> destruction.print(id)));
        if (list.state() != DestructionState.DESTROYED) {
            header.primary(new ActionButton("correspondence.screen.destruction.next." + list.state(), () -> next(list)).primary());
        }
        add(header, facts(list), grid(list));
    }

    private Facts facts(DestructionRow list) {
        return new Facts()
                .fact("correspondence.field.state", () -> Words.now("correspondence.destruction." + list.state()))
                .fact("correspondence.screen.destruction.committee", String.join(", ", list.committee()))
                .fact("correspondence.screen.destruction.asked", () -> list.archivesAskedOn().map(ThaiDates::date).orElse(""))
                .fact("correspondence.screen.destruction.consent", () -> list.archivesConsentOn().map(ThaiDates::date).orElse(""));
    }

    private Grid<DestructionItemRow> grid(DestructionRow list) {
        Grid<DestructionItemRow> grid = new Grid<>();
        grid.setItems(destruction.items(id));
        grid.setAllRowsVisible(true);
        grid.addColumn(DestructionItemRow::no).setHeader(Words.now("correspondence.field.no")).setFlexGrow(0);
        grid.addColumn(DestructionItemRow::docNo).setHeader(Words.now("correspondence.field.docNo"));
        grid.addColumn(row -> Marks.subject(row.masked(), row.subject()))
                .setHeader(Words.now("correspondence.field.subject")).setFlexGrow(3);
        grid.addColumn(row -> ThaiDates.date(row.keptUntil())).setHeader(Words.now("correspondence.field.keepUntil"));
        grid.addColumn(row -> Words.now("correspondence.fate." + row.fate()) + row.newDate()
                        .map(day -> " " + ThaiDates.date(day)).orElse(""))
                .setHeader(Words.now("correspondence.field.fate"));
        if (list.state() == DestructionState.COMMITTEE_REVIEW) {
            grid.addComponentColumn(this::markButton).setFlexGrow(0).setAutoWidth(true);
        }
        return grid;
    }

    private Button markButton(DestructionItemRow row) {
        Button mark = new Button(Words.now("correspondence.screen.destruction.mark"), click -> mark(row));
        mark.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return mark;
    }

    private void mark(DestructionItemRow row) {
        ActDialog dialog = ActDialog.of("correspondence.screen.destruction.mark").about(row.id());
        var fate = dialog.with("fate", Fields.choice("correspondence.field.fate", "correspondence.fate",
                List.of(Fate.DESTROY, Fate.EXTENDED, Fate.TRANSFERRED)));
        ThaiDatePicker until = dialog.with("newDate", new ThaiDatePicker("correspondence.screen.destruction.until", office.clock()));
        TextArea reason = dialog.with("reason", Fields.lines("correspondence.screen.reason", 2));
        dialog.ask("correspondence.screen.destruction.mark", () -> {
            destruction.mark(row.id(), fate.getValue(), Optional.ofNullable(until.getValue()), reason.getValue());
            show();
        });
    }

    private void next(DestructionRow list) {
        LetterAt at = new LetterAt(list.id(), list.version());
        switch (list.state()) {
            case LISTED -> appoint(at);
            case COMMITTEE_REVIEW -> confirmed("decide", () -> destruction.decide(at));
            case HEAD_DECIDED -> confirmed("ask", () -> destruction.askArchives(at, LocalDate.now(office.clock())));
            case ARCHIVES_CONSULT -> answered(at);
            case APPROVED -> carryOut(at);
            case DESTROYED -> throw new IllegalStateException("nothing follows");
        }
    }

    private void appoint(LetterAt list) {
        ActDialog dialog = ActDialog.of("correspondence.screen.destruction.next.LISTED");
        MultiSelectComboBox<PersonId> members =
                dialog.with("members", Fields.people("correspondence.screen.destruction.committee", office.colleagues(), office));
        dialog.ask("correspondence.screen.destruction.next.LISTED", () -> {
            destruction.appointCommittee(list, List.copyOf(members.getValue()));
            show();
        });
    }

    private void answered(LetterAt list) {
        ActDialog dialog = ActDialog.of("correspondence.screen.destruction.next.ARCHIVES_CONSULT");
        dialog.explained("correspondence.screen.destruction.silence");
        ThaiDatePicker on = dialog.with("answeredOn", new ThaiDatePicker("correspondence.screen.destruction.answered", office.clock()));
        dialog.ask("correspondence.screen.destruction.next.ARCHIVES_CONSULT", () -> {
            destruction.approve(list, Optional.ofNullable(on.getValue()));
            show();
        });
    }

    private void carryOut(LetterAt list) {
        ActDialog dialog = ActDialog.of("correspondence.screen.destruction.next.APPROVED");
        dialog.explained("correspondence.screen.destruction.tombstone");
        TextArea record = dialog.with("record", Fields.required(Fields.lines("correspondence.screen.destruction.record", 4)));
        dialog.ask("correspondence.screen.destruction.next.APPROVED", () -> {
            if (record.getValue().isBlank()) {
                throw RuleViolation.of("record", "correspondence.error.reason-missing");
            }
            destruction.carryOut(list, record.getValue());
            show();
        });
    }

    private void confirmed(String what, Runnable act) {
        Confirmation.of("correspondence.screen.destruction." + what + "-title")
                .ask("correspondence.screen.destruction." + what + "-do", () -> {
                    if (new Attempt().run(act)) {
                        Notices.done("correspondence.screen.step-taken");
                        show();
                    }
                });
    }
}
