package th.samnak.organisation.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.demo.DemoData;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.application.ShippedTable;

/** Fictional people, some of them in charge of their unit. */
@Component
public final class DemoPeople implements DemoData {

    private final Organisation organisation;

    @Activate
    public DemoPeople(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load() {
        List<Map<String, String>> cast = ShippedTable.rows("demo-people");
        cast.stream().map(DemoPeople::person).forEach(organisation::keep);
        cast.stream().filter(row -> row.get("head").equals("true")).map(DemoPeople::person).forEach(this::putInCharge);
    }

    private static Person person(Map<String, String> row) {
        return new Person(
                new PersonId(row.get("id")),
                row.get("title"),
                row.get("given_name"),
                row.get("surname"),
                row.get("position"),
                new UnitId(row.get("unit")));
    }

    private void putInCharge(Person person) {
        Unit unit = organisation.unit(person.unit()).orElseThrow(() -> new NotFound("unit"));
        organisation.keep(new Unit(
                unit.id(),
                unit.nameTh(),
                unit.nameEn(),
                unit.letterPrefix(),
                unit.parent(),
                unit.order(),
                Optional.of(person.id()),
                unit.address(),
                unit.phone(),
                unit.email()));
    }
}
