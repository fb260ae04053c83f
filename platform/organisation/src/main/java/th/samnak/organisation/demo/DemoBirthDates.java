package th.samnak.organisation.demo;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.demo.DemoData;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Retirements;
import th.samnak.organisation.application.ShippedTable;

/** Fictional birth dates of some of the fictional people. */
@Component
public final class DemoBirthDates implements DemoData {

    private final Retirements retirements;

    @Activate
    public DemoBirthDates(@Reference Retirements retirements) {
        this.retirements = retirements;
    }

    @Override
    public String name() {
        return "birth-dates";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void load() {
        ShippedTable.rows("demo-birth-dates")
                .forEach(row -> retirements.keepBirthDate(new PersonId(row.get("person")), LocalDate.parse(row.get("born"))));
    }
}
