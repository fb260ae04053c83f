package th.samnak.handover.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.handover.HandoverModule;

/** Whom a person may ask about: themselves, the people of their unit and below, as administrator those of the agency. */
record Scope(Access access, Organisation organisation, Clock clock) {

    private static final String SYSTEM = "system";

    Chart today() {
        return organisation.on(LocalDate.now(clock));
    }

    Caller caller() {
        return access.require(HandoverModule.TAKE_PART);
    }

    static boolean isSystem(Caller caller) {
        return caller.account().equals(SYSTEM);
    }

    /** @throws NotPermitted when the caller may neither plan nor ask about that person */
    Caller require(PersonId person) {
        Caller caller = caller();
        if (!caller.person().equals(person) && !(access.may(HandoverModule.PLAN) && covers(caller, person))) {
            throw new NotPermitted(HandoverModule.PLAN);
        }
        return caller;
    }

    boolean covers(Caller caller, PersonId person) {
        Chart chart = today();
        return isSystem(caller) || chart.person(person).filter(it -> covers(chart, caller, it.unit())).isPresent();
    }

    private static boolean covers(Chart chart, Caller caller, UnitId unit) {
        if (chart.unit(unit).isEmpty() || chart.unit(caller.unit()).isEmpty()) {
            return false;
        }
        return caller.has(Role.ADMINISTRATOR)
                ? chart.agencyOf(unit).id().equals(chart.agencyOf(caller.unit()).id())
                : chart.within(unit, caller.unit());
    }

    List<Person> people() {
        Caller caller = caller();
        Chart chart = today();
        boolean others = access.may(HandoverModule.PLAN);
        return Stream.concat(
                        chart.person(caller.person()).stream(),
                        chart.people().stream().filter(it -> others && !it.id().equals(caller.person())
                                && !chart.postsOf(it.id()).isEmpty() && covers(caller, it.id())))
                .toList();
    }

    List<Person> receivers(PersonId from) {
        caller();
        Chart chart = today();
        Optional<UnitId> agency = agencyOf(chart, from);
        return chart.people().stream()
                .filter(it -> !it.id().equals(from) && !chart.postsOf(it.id()).isEmpty() && agencyOf(chart, it.id()).equals(agency))
                .toList();
    }

    static Optional<UnitId> agencyOf(Chart chart, PersonId person) {
        return chart.person(person).map(Person::unit).filter(unit -> chart.unit(unit).isPresent()).map(unit -> chart.agencyOf(unit).id());
    }

    /** Whoever keeps the system sees how much there is, not what it is about. */
    static boolean discreet(Caller caller) {
        return !isSystem(caller) && caller.roles().equals(Set.of(Role.ADMINISTRATOR));
    }
}
