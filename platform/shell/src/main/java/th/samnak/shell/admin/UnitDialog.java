package th.samnak.shell.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import th.samnak.api.organisation.Corrections;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Unit;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** What may be put right about a unit without a reorganisation: its head, address, telephone and e-mail. */
final class UnitDialog {

    private final Corrections corrections;
    private final Unit unit;
    private final Runnable saved;
    private final ComboBox<Person> head = Words.label(new ComboBox<>(), "admin.units.head");
    private final TextField address = Words.label(new TextField(), "admin.units.address");
    private final TextField phone = Words.label(new TextField(), "admin.units.phone");
    private final TextField email = Words.label(new TextField(), "admin.units.email");
    private final Attempt attempt = new Attempt()
            .field("head", head).field("address", address).field("phone", phone).field("email", email);

    UnitDialog(Organisation organisation, Corrections corrections, Unit unit, Runnable saved) {
        this.corrections = corrections;
        this.unit = unit;
        this.saved = saved;
        head.setItems(organisation.people());
        head.setItemLabelGenerator(person -> person.givenName() + " " + person.surname() + " · " + person.position());
        head.setClearButtonVisible(true);
        head.setValue(unit.head().flatMap(organisation::person).orElse(null));
        address.setValue(unit.address());
        address.addClassName("sk-wide");
        phone.setValue(unit.phone());
        email.setValue(unit.email());
    }

    void open() {
        ActDialog dialog = ActDialog.named(unit.name(Words.locale()));
        List.of(head, phone, address, email).forEach(dialog::with);
        dialog.trying(attempt).ask("common.save", this::save);
    }

    private void save() {
        corrections.keep(new Unit(unit.id(), unit.nameTh(), unit.nameEn(), unit.letterPrefix(), unit.parent(), unit.order(),
                Optional.ofNullable(head.getValue()).map(Person::id), address.getValue().strip(), phone.getValue().strip(),
                email.getValue().strip()));
        saved.run();
        Notices.done("common.saved");
    }
}
