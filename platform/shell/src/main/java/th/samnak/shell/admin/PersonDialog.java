package th.samnak.shell.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Corrections;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Retirements;
import th.samnak.api.organisation.Unit;
import th.samnak.ui.form.ThaiDatePicker;
import th.samnak.ui.talk.ActDialog;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.Words;

/** A person, new or known. */
public final class PersonDialog {

    private final Organisation organisation;
    private final Corrections corrections;
    private final Births births;
    private final @Nullable Person known;
    private final Runnable saved;
    private final TextField id = Words.label(new TextField(), "admin.people.id");
    private final TextField title = Words.label(new TextField(), "admin.people.title");
    private final TextField givenName = Words.label(new TextField(), "admin.people.given-name");
    private final TextField surname = Words.label(new TextField(), "admin.people.surname");
    private final TextField position = Words.label(new TextField(), "admin.people.position");
    private final ComboBox<Unit> unit = Words.label(new ComboBox<>(), "admin.people.unit");
    private final CheckboxGroup<Role> roles = Words.label(new CheckboxGroup<>(), "admin.people.roles");
    private final ThaiDatePicker born;
    private final Attempt attempt;

    /** Where birth dates are kept, and who is at the screen. */
    public record Births(Retirements retirements, Access access, Clock clock) {}

    PersonDialog(Organisation organisation, Corrections corrections, Births births, @Nullable Person known, Runnable saved) {
        this.births = births;
        this.born = new ThaiDatePicker("admin.people.born", births.clock());
        this.attempt = new Attempt().field("id", id).field("title", title).field("givenName", givenName)
                .field("surname", surname).field("position", position).field("unit", unit).field("born", born);
        born.addClassName("sk-wide");
        Words.helper(born, "admin.people.born.help");
        this.organisation = organisation;
        this.corrections = corrections;
        this.known = known;
        this.saved = saved;
        unit.setItems(organisation.units());
        unit.setItemLabelGenerator(it -> it.name(Words.locale()));
        position.addClassName("sk-wide");
        unit.addClassName("sk-wide");
        roles.setItems(RoleNames.OF_POSTS);
        roles.addClassName("sk-wide");
        Words.helper(roles, "admin.people.roles.help");
        Words.say(roles, it -> it.setItemLabelGenerator(RoleNames::of));
        if (known != null) {
            show(known);
        }
    }

    void open() {
        ActDialog dialog = known == null ? ActDialog.of("admin.people.add") : ActDialog.named(known.fullName());
        List.of(title, givenName, surname, id, position, unit).forEach(dialog::with);
        if (known == null || !known.id().equals(births.access().caller().person())) {
            dialog.with(born);
        }
        dialog.with(roles);
        dialog.trying(attempt).ask("common.save", this::save);
    }

    private void show(Person person) {
        id.setValue(person.id().value());
        id.setReadOnly(true);
        title.setValue(person.title());
        givenName.setValue(person.givenName());
        surname.setValue(person.surname());
        position.setValue(person.position());
        unit.setValue(organisation.unit(person.unit()).orElse(null));
        roles.setValue(held(person.id()));
    }

    /** The parts that belong to the post they work in. */
    private Set<Role> held(PersonId person) {
        return organisation.now().postsOf(person).stream().findFirst().map(Post::roles).orElse(Set.of());
    }

    private void save() {
        Person person = new Person(newId(), needed("title", title), needed("givenName", givenName),
                needed("surname", surname), needed("position", position), neededUnit().id());
        corrections.keep(person);
        if (!held(person.id()).equals(roles.getValue())) {
            corrections.assign(person.id(), roles.getValue());
        }
        if (born.getValue() != null) {
            births.retirements().keepBirthDate(person.id(), born.getValue());
        }
        saved.run();
        Notices.done("common.saved");
    }

    private PersonId newId() {
        PersonId given = new PersonId(needed("id", id));
        if (known == null && organisation.person(given).isPresent()) {
            throw RuleViolation.of("id", "admin.people.id.taken");
        }
        return given;
    }

    private Unit neededUnit() {
        if (unit.isEmpty()) {
            throw RuleViolation.of("unit", "error.required");
        }
        return unit.getValue();
    }

    private static String needed(String name, TextField field) {
        if (field.getValue().isBlank()) {
            throw RuleViolation.of(name, "error.required");
        }
        return field.getValue().strip();
    }
}
