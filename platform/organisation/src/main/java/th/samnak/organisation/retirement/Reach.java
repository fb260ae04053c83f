package th.samnak.organisation.retirement;

import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Mandate;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;

/** Whose personal matters the caller has to see to. */
record Reach(Access access, Chart chart) {

    private static final ModuleId PERSONNEL = ModuleId.of("positions-personnel");

    boolean sees(Person person) {
        Caller caller = access.caller();
        return person.id().equals(caller.person()) || answersFor(person) || commands(person);
    }

    /** By a clause that gives personnel to the unit in which the caller works, for the agency of both. */
    boolean answersFor(Person person) {
        Caller caller = access.caller();
        if (ofPlatform(caller)) {
            return true;
        }
        boolean personnel = chart.mandatesOf(caller.unit(), PERSONNEL).stream()
                .map(fact -> fact.what())
                .anyMatch(mandate -> mandate.reach() == Mandate.Reach.UNIT && chart.within(caller.unit(), mandate.unit()));
        return personnel && agency(caller.unit()).isPresent() && agency(caller.unit()).equals(agency(person.unit()));
    }

    static boolean ofPlatform(Caller caller) {
        return "system".equals(caller.account());
    }

    private boolean commands(Person person) {
        return chart.capacitiesOf(access.caller().person()).stream()
                .anyMatch(by -> by.post().heads() && chart.within(person.unit(), by.post().unit()));
    }

    private Optional<UnitId> agency(UnitId unit) {
        return chart.unit(unit).map(known -> chart.agencyOf(known.id())).map(Unit::id);
    }
}
