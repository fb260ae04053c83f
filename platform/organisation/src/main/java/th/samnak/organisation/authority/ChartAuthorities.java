package th.samnak.organisation.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.organisation.Why;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;
import th.samnak.organisation.OrganisationModule;

/** Asks the chart of the day, and who holds which permission by role. */
@Component
public final class ChartAuthorities implements Authorities {

    private final Organisation organisation;
    private final Accounts accounts;
    private final Access access;
    private final ModuleRegistry registry;
    private final Records records;

    @Activate
    public ChartAuthorities(
            @Reference Organisation organisation,
            @Reference Accounts accounts,
            @Reference Access access,
            @Reference ModuleRegistry registry,
            @Reference Records records) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.access = access;
        this.registry = registry;
        this.records = records;
    }

    @Override
    public List<Capacity> capacities(PersonId person, Act act, LocalDate day) {
        return new Capacities(powers(day)).of(person, act);
    }

    @Override
    public List<Capacity> whoMay(Act act, LocalDate day) {
        return new Capacities(powers(day)).whoMay(act);
    }

    @Override
    public Capacity require(PersonId person, String capacityKey, Act act, LocalDate day) {
        return capacities(person, act, day).stream()
                .filter(capacity -> capacity.key().equals(capacityKey))
                .findFirst()
                .orElseThrow(() -> refusal(person, act, day));
    }

    /** Names what stands against it: the own matter, who may instead, or what order is missing. */
    private RuleViolation refusal(PersonId person, Act act, LocalDate day) {
        if (Capacities.own(person, act)) {
            return new RuleViolation("organisation.error.own-matter");
        }
        Optional<Capacity> other = whoMay(act, day).stream().filter(may -> !may.person().equals(person)).findFirst();
        return other.map(may -> new RuleViolation("organisation.error.no-capacity", named(may, day)))
                .orElseGet(() -> new RuleViolation("organisation.error.nobody-may", new Vacancy(powers(day)).of(act)));
    }

    private String named(Capacity capacity, LocalDate day) {
        return organisation.on(day).person(capacity.person()).map(Person::fullName).orElse(capacity.person().value())
                + " · " + String.join(" ", capacity.lines());
    }

    @Override
    public Why why(PersonId person, Permission permission, Optional<RecordId> record, LocalDate day) {
        Caller caller = asking(person, day);
        Optional<RecordEntry> entry = record.map(id -> records.find(id)
                .filter(found -> caller.clearance().covers(found.secrecy()))
                .orElseThrow(() -> new NotFound("record")));
        PermissionName name = PermissionName.of(permission, registry.modules());
        Reasons.Asked asked = new Reasons.Asked(permission, name, person, technical(person));
        return Reasons.of(powers(day), asked, entry.map(RecordEntry::custodian));
    }

    /** Everybody may ask about themselves; about others of the own agency those who may ask, about all who keeps the organisation. */
    private Caller asking(PersonId person, LocalDate day) {
        Caller caller = access.caller();
        if (caller.person().equals(person) || access.may(OrganisationModule.KEEP)) {
            return caller;
        }
        access.require(OrganisationModule.ASK_WHY);
        Chart chart = organisation.on(day);
        boolean same = chart.person(person).filter(asked -> agency(chart, asked.unit()).equals(agency(chart, caller.unit()))).isPresent();
        if (!same) {
            throw new NotPermitted(OrganisationModule.ASK_WHY);
        }
        return caller;
    }

    private static Optional<UnitId> agency(Chart chart, UnitId unit) {
        return chart.unit(unit).map(known -> chart.agencyOf(known.id()).id());
    }

    private Set<Role> technical(PersonId person) {
        return access.asSystem(accounts::list).stream()
                .filter(account -> account.person().equals(person))
                .flatMap(account -> account.technical().stream())
                .collect(Collectors.toSet());
    }

    private Powers powers(LocalDate day) {
        Map<String, Set<Role>> grants = access.asSystem(accounts::grants);
        Set<ModuleId> platform = registry.modules().stream()
                .filter(OfficeModule::partOfPlatform)
                .map(OfficeModule::id)
                .collect(Collectors.toSet());
        return new Powers(organisation.on(day), grants, platform);
    }
}
