package th.samnak.organisation.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.organisation.chart.DayChart;
import th.samnak.api.time.ViewedDay;
import th.samnak.organisation.ledger.Ledgers;

/** Tells of the organisation from the ledger in memory; brings what is shipped into a database that knows no unit yet. */
@Component
public final class JpaOrganisation implements Organisation {

    private final Ledgers ledgers;
    private final ViewedDay viewed;

    @Activate
    public JpaOrganisation(@Reference Ledgers ledgers, @Reference ViewedDay viewed) {
        this.ledgers = ledgers;
        this.viewed = viewed;
        if (ledgers.current().facts().units().isEmpty()) {
            ledgers.write("system", Optional.of(ShippedFacts.CHANGE), ShippedFacts::bring);
        }
    }

    @Override
    public Chart now() {
        return on(viewed.day());
    }

    @Override
    public Chart on(LocalDate day) {
        return ledgers.current().charts().on(day);
    }

    @Override
    public Chart on(LocalDate day, Instant known) {
        return DayChart.of(ledgers.current().facts(known), day);
    }

    @Override
    public List<Unit> units() {
        return now().units();
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return now().unit(id);
    }

    @Override
    public List<Person> people() {
        return now().people();
    }

    @Override
    public List<Person> peopleIn(UnitId unit) {
        return now().peopleIn(unit);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return now().person(id);
    }

    @Override
    public Unit agencyOf(UnitId unit) {
        return now().agencyOf(unit);
    }

    @Override
    public boolean within(UnitId inner, UnitId outer) {
        return now().within(inner, outer);
    }
}
