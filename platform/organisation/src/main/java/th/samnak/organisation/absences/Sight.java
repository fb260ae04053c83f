package th.samnak.organisation.absences;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import th.samnak.api.access.Access;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.Absence.Kind;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.organisation.OrganisationModule;

/** What the caller may know and tell of whose absence. */
record Sight(Access access, Chart today) {

    boolean sees(Person person) {
        UnitId own = access.caller().unit();
        return own(person)
                || access.may(OrganisationModule.KEEP)
                || agency(own).isPresent() && agency(own).equals(agency(person.unit()));
    }

    /** Whether the person is the caller's to answer for, as clerk of their unit or over them. */
    boolean over(Person person) {
        UnitId unit = access.caller().unit();
        return "system".equals(access.caller().account())
                || access.may(OrganisationModule.KEEP_ABSENCES) && person.unit().equals(unit)
                || access.may(OrganisationModule.KEEP_ABSENCES_BELOW) && today.within(person.unit(), unit);
    }

    boolean may(Person person, Kind kind) {
        return switch (kind) {
            case LEAVE, OFFICIAL_TRAVEL -> own(person) || over(person);
            case SUSPENSION -> !own(person) && sees(person) && access.may(OrganisationModule.SUSPEND);
        };
    }

    /** @throws NotPermitted when {@link #may} is false; on record where a permission is missing */
    void require(Person person, Kind kind) {
        if (!may(person, kind)) {
            access.require(kind == Kind.SUSPENSION ? OrganisationModule.SUSPEND : OrganisationModule.KEEP_ABSENCES);
            throw new NotPermitted("organisation:person:" + person.id());
        }
    }

    boolean knowsWhy(Person person, Kind kind) {
        return own(person) || over(person) || may(person, kind);
    }

    Set<Kind> kinds(Person person) {
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        kinds.removeIf(kind -> !may(person, kind));
        return kinds;
    }

    boolean own(Person person) {
        return person.id().equals(access.caller().person());
    }

    private Optional<UnitId> agency(UnitId unit) {
        return today.unit(unit).map(known -> today.agencyOf(known.id())).map(Unit::id);
    }
}
