package th.samnak.shell.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import th.samnak.api.organisation.Corrections;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.Words;

/** The people of the agencies, by given name as Thai lists are. */
public final class PeopleView extends Div implements Rows<Person> {

    private final Organisation organisation;
    private final Corrections corrections;
    private final PersonDialog.Births births;
    private final FilterBar filter;
    private final Register<Person> register;

    public PeopleView(Organisation organisation, Corrections corrections, PersonDialog.Births births) {
        this.organisation = organisation;
        this.corrections = corrections;
        this.births = births;
        addClassName("sk-fill");
        filter = new FilterBar("admin.people.search").values("unit", "admin.people.unit", organisation.units().stream()
                .map(unit -> new FilterBar.Value(unit.id().value(), () -> unit.name(Words.locale())))
                .toList());
        Runnable add = () -> new PersonDialog(organisation, corrections, births, null, this::refresh).open();
        register = new Register<>("admin.people", Person::id, this)
                .column(Column.<Person>text("admin.people.name", Person::fullName))
                .column(Column.<Person>text("admin.people.position", Person::position))
                .column(Column.<Person>text("admin.people.unit", this::unit))
                .column(Column.<Person>text("admin.people.id", person -> person.id().value()).width("9rem").hidden())
                .card(person -> new Card(person.fullName(), person.position() + " · " + unit(person), List.of(),
                        "admin/people"))
                .filter(filter)
                .onOpen(this::edit)
                .onEdit(this::edit)
                .onNew(add)
                .empty(new EmptyState("admin.people.none"));
        add(new PageHeader("admin.people")
                .under("admin.name", "admin/modules")
                .marks(Words.say(new Anchor("admin/people/import"), it -> it.setText(Words.now("admin.people.import"))))
                .primary(new ActionButton("admin.people.add", add).primary()), register);
    }

    private void refresh() {
        register.refresh();
    }

    private void edit(Person person) {
        new PersonDialog(organisation, corrections, births, person, this::refresh).open();
    }

    private String unit(Person person) {
        return organisation.unit(person.unit()).map(unit -> unit.name(Words.locale())).orElse(person.unit().value());
    }

    @Override
    public List<Person> fetch(Slice slice) {
        return chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        return chosen().size();
    }

    private List<Person> chosen() {
        String words = filter.words().toLowerCase(Locale.ROOT);
        String unit = filter.chosen("unit").orElse("");
        return organisation.people().stream()
                .filter(person -> (person.fullName() + " " + person.position()).toLowerCase(Locale.ROOT).contains(words))
                .filter(person -> unit.isEmpty() || person.unit().value().equals(unit))
                .toList();
    }
}
