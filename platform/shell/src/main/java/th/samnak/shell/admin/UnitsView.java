package th.samnak.shell.admin;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import th.samnak.api.organisation.Corrections;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Unit;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.Words;

/** The units of the agencies, each below the one it belongs to. */
public final class UnitsView extends Div implements Rows<Unit> {

    private final Organisation organisation;
    private final Corrections corrections;
    private final FilterBar filter = new FilterBar("admin.units.search");
    private final Register<Unit> register;

    public UnitsView(Organisation organisation, Corrections corrections) {
        this.organisation = organisation;
        this.corrections = corrections;
        addClassName("sk-fill");
        register = new Register<>("admin.units", Unit::id, this)
                .column(Column.<Unit>text("admin.units.name", UnitsView::indented))
                .column(Column.<Unit>text("admin.units.prefix", Unit::letterPrefix).width("8rem"))
                .column(Column.<Unit>text("admin.units.head", this::head))
                .column(Column.<Unit>text("admin.units.phone", Unit::phone).width("9rem"))
                .column(Column.<Unit>text("admin.units.email", Unit::email).hidden())
                .column(Column.<Unit>number("admin.units.people", unit -> (long) organisation.peopleIn(unit.id()).size()))
                .card(unit -> new Card(unit.name(Words.locale()), unit.letterPrefix() + " · " + head(unit), List.of(),
                        "admin/people?unit=" + unit.id()))
                .filter(filter)
                .onOpen(this::edit)
                .onEdit(this::edit)
                .empty(new EmptyState("admin.units.none"));
        add(new PageHeader("admin.units").under("admin.name", "admin/modules"), register);
    }

    private void edit(Unit unit) {
        new UnitDialog(organisation, corrections, unit, register::refresh).open();
    }

    private static String indented(Unit unit) {
        return (unit.parent().isPresent() ? "\u2003" : "") + unit.name(Words.locale());
    }

    private String head(Unit unit) {
        return unit.head().flatMap(organisation::person).map(Person::fullName).orElse(Words.now("admin.units.vacant"));
    }

    @Override
    public List<Unit> fetch(Slice slice) {
        return chosen().stream().skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public int count() {
        return chosen().size();
    }

    private List<Unit> chosen() {
        String words = filter.words().toLowerCase(Locale.ROOT);
        return organisation.units().stream()
                .filter(unit -> (unit.nameTh() + " " + unit.nameEn() + " " + unit.letterPrefix())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
    }
}
