package th.samnak.correspondence.view;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.ui.form.DraftKeeper;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.form.TimeOfDay;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.words.Words;

/** What the clerk copies from a letter that has come in, in the order in which it stands on the paper. */
final class IncomingFields extends Div {

    private static final LocalTime END_OF_DAY = LocalTime.of(16, 30);

    private final Office office;
    private final ComboBox<UnitId> registry;
    private final Select<Urgency> urgency =
            Fields.choice("correspondence.field.urgency", "correspondence.urgency", List.of(Urgency.values()));
    private final ThaiDatePicker dueOn;
    private final TimePicker dueTime = new TimeOfDay("correspondence.field.dueTime");
    private final Select<Secrecy> secrecy =
            Fields.choice("correspondence.field.secrecy", "correspondence.secrecy", List.of(Secrecy.values()));
    private final TextField secrecyReason = Fields.required(Fields.line("correspondence.field.secrecyReason", 300));
    private final TextField docNo = Fields.line("correspondence.field.docNo", 100);
    private final ThaiDatePicker docDate;
    private final TextField from = Fields.required(Fields.line("correspondence.field.from", 300));
    private final TextField to = Fields.required(Fields.line("correspondence.field.to", 300));
    private final TextField subject = Fields.required(Fields.line("correspondence.field.subject", 500));
    private final TextArea enclosures = Fields.lines("correspondence.field.enclosures", 2);
    private final TextArea note = Fields.lines("correspondence.field.note", 2);
    private Optional<String> answers = Optional.empty();
    private List<String> references = List.of();

    IncomingFields(Office office, List<UnitId> registries) {
        this.office = office;
        registry = Fields.unit("correspondence.field.registry", registries, office);
        registry.setValue(registries.isEmpty() ? null : registries.getFirst());
        docDate = new ThaiDatePicker("correspondence.field.docDate", office.clock());
        docDate.setRequiredIndicatorVisible(true);
        dueTime.setValue(END_OF_DAY);
        dueOn = new ThaiDatePicker("correspondence.field.dueOn", office.clock());
        Words.helper(enclosures, "correspondence.screen.enclosures.how");
        subject.addClassName("sk-wide");
        enclosures.addClassName("sk-wide");
        note.addClassName("sk-wide");
        secrecyReason.addClassName("sk-wide");
        from.addClassName("sk-half");
        to.addClassName("sk-half");
        registry.addClassName("sk-half");
        addClassName("sk-form");
        add(docNo, docDate, from, to, registry, subject, urgency, secrecy, secrecyReason, dueOn, dueTime, enclosures, note);
        urgency.addValueChangeListener(change -> adapt());
        secrecy.addValueChangeListener(change -> adapt());
        registry.setVisible(registries.size() > 1);
        adapt();
    }

    /** Which field a rule means when it refuses. */
    Attempt attempt() {
        return new Attempt()
                .field("registry", registry)
                .field("docNo", docNo)
                .field("docDate", docDate)
                .field("from", from)
                .field("to", to)
                .field("subject", subject)
                .field("note", note)
                .field("enclosures", enclosures)
                .field("dueAt", dueOn)
                .field("secrecyReason", secrecyReason);
    }

    void keptBy(DraftKeeper keeper) {
        keeper.secret(() -> secrecy.getValue().isSecret())
                .field("registry", registry, UnitId::value, UnitId::new)
                .field("secrecy", secrecy, Secrecy::name, Secrecy::valueOf)
                .field("secrecyReason", secrecyReason)
                .field("docNo", docNo)
                .field("docDate", docDate)
                .field("from", from)
                .field("to", to)
                .field("subject", subject)
                .field("enclosures", enclosures)
                .field("note", note)
                .field("urgency", urgency, Urgency::name, Urgency::valueOf)
                .field("dueOn", dueOn)
                .field("dueTime", dueTime, LocalTime::toString, LocalTime::parse);
    }

    ArrivalForm value() {
        if (docDate.getValue() == null) {
            throw RuleViolation.of("docDate", "correspondence.error.doc-date-missing");
        }
        if (registry.getValue() == null) {
            throw RuleViolation.of("registry", "correspondence.error.registry-missing");
        }
        return new ArrivalForm(
                registry.getValue(), docNo.getValue().strip(), docDate.getValue(), from.getValue().strip(),
                to.getValue().strip(), subject.getValue().strip(), note.getValue().strip(),
                Lines.enclosures(enclosures.getValue()), urgency.getValue(), secrecy.getValue(),
                secrecyReason.getValue().strip(), dueAt(), answers, references);
    }

    void show(ArrivalForm form) {
        registry.setValue(form.registry());
        docNo.setValue(form.docNo());
        docDate.setValue(form.docDate());
        from.setValue(form.from());
        to.setValue(form.to());
        subject.setValue(form.subject());
        note.setValue(form.note());
        enclosures.setValue(Lines.enclosureText(form.enclosures()));
        urgency.setValue(form.urgency());
        secrecy.setValue(form.secrecy());
        secrecyReason.setValue(form.secrecyReason());
        form.dueAt().map(due -> due.atZone(office.clock().getZone())).ifPresent(due -> {
            dueOn.setValue(due.toLocalDate());
            dueTime.setValue(due.toLocalTime());
        });
        answers = form.answers();
        references = form.references();
    }

    void addressedTo(String name) {
        to.setValue(name);
    }

    private Optional<Instant> dueAt() {
        LocalDate day = dueOn.getValue();
        LocalTime time = Optional.ofNullable(dueTime.getValue()).orElse(END_OF_DAY);
        return Optional.ofNullable(day).map(it -> it.atTime(time).atZone(office.clock().getZone()).toInstant());
    }

    private void adapt() {
        dueTime.setVisible(urgency.getValue() == Urgency.WITHIN);
        dueOn.setRequiredIndicatorVisible(urgency.getValue() == Urgency.WITHIN);
        secrecyReason.setVisible(secrecy.getValue().isSecret());
    }
}
