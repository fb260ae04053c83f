package th.samnak.studio.absences;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Absence;
import th.samnak.api.organisation.Absences;
import th.samnak.api.organisation.Absences.Cover;
import th.samnak.api.organisation.Person;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.words.Words;

/** Who, why and when; and, before it is entered, who will act meanwhile. */
final class AbsenceDialog {

    private final Naming naming;
    private final Absences absences;
    private final Runnable done;
    private final ComboBox<Person> person = Words.label(new ComboBox<>(), "studio.absences.person");
    private final Select<Absence.Kind> kind = Words.label(new Select<>(), "studio.absences.kind");
    private final ThaiDatePicker from;
    private final ThaiDatePicker last;
    private final Div meanwhile = new Div();

    AbsenceDialog(Naming naming, Absences absences, Runnable done) {
        this.naming = naming;
        this.absences = absences;
        this.done = done;
        this.from = new ThaiDatePicker("studio.absences.from", naming.clock());
        this.last = new ThaiDatePicker("studio.absences.last", naming.clock());
        List<Person> people = absences.people();
        person.setItems(people);
        person.setItemLabelGenerator(each -> each.fullName() + " · " + each.position());
        person.setReadOnly(people.size() < 2);
        kind.setItemLabelGenerator(CoverLines::kind);
        Words.helper(kind, "studio.absences.kind.help");
        LocalDate today = LocalDate.now(naming.clock());
        from.setValue(today);
        last.setValue(today);
        meanwhile.addClassName("sk-wide");
        meanwhile.setId("meanwhile");
        meanwhile.getElement().setAttribute("aria-live", "polite");
        person.addValueChangeListener(chosen -> offer());
        from.addValueChangeListener(chosen -> follow());
        last.addValueChangeListener(chosen -> foresee());
        people.stream().findFirst().ifPresent(person::setValue);
    }

    void open() {
        ActDialog dialog = ActDialog.of("studio.absences.enter");
        dialog.with("person", person);
        dialog.with("kind", kind);
        dialog.with("from", from).removeClassName("sk-wide");
        dialog.with("last", last).removeClassName("sk-wide");
        dialog.with(meanwhile);
        dialog.ask("studio.absences.enter", this::enter);
    }

    private void offer() {
        List<Absence.Kind> kinds = Optional.ofNullable(person.getValue()).map(who -> List.copyOf(absences.kinds(who.id()))).orElse(List.of());
        kind.setItems(kinds);
        kinds.stream().findFirst().ifPresent(kind::setValue);
        foresee();
    }

    /** An end before the new beginning cannot be meant. */
    private void follow() {
        if (from.getValue() != null && (last.getValue() == null || last.getValue().isBefore(from.getValue()))) {
            last.setValue(from.getValue());
        }
        foresee();
    }

    private void foresee() {
        meanwhile.removeAll();
        if (person.isEmpty() || from.getValue() == null || last.getValue() == null) {
            return;
        }
        List<Cover> covers = absences.foresee(person.getValue().id(), from.getValue(), last.getValue());
        if (covers.isEmpty()) {
            return;
        }
        Paragraph heading = Words.text(new Paragraph(), "studio.absences.meanwhile");
        meanwhile.add(heading, new CoverLines(naming).of(covers, from.getValue(), Optional.of(last.getValue())));
        if (covers.stream().anyMatch(Cover::gap)) {
            meanwhile.add(Words.text(new Paragraph(), "studio.absences.gap.explained"),
                    Words.text(new Anchor("studio/orders", ""), "studio.absences.gap.order"));
        }
        if (from.getValue().isBefore(LocalDate.now(naming.clock()))) {
            meanwhile.add(Words.text(new Paragraph(), "studio.absences.past"));
        }
    }

    private void enter() {
        absences.enter(
                given("person", person.getValue()).id(), given("kind", kind.getValue()), given("from", from.getValue()),
                given("last", last.getValue()));
        done.run();
    }

    private static <T> T given(String field, T value) {
        if (value == null) {
            throw RuleViolation.of(field, "error.required");
        }
        return value;
    }
}
