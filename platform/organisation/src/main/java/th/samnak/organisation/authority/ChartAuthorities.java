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
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Why;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.Records;

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
        List<Capacity> held = capacities(person, act, day);
        return held.stream().filter(capacity -> capacity.key().equals(capacityKey)).findFirst().orElseThrow(() -> refusal(act, day));
    }

    /** Names who may instead, or that nobody may. */
    private RuleViolation refusal(Act act, LocalDate day) {
        return whoMay(act, day).stream().findFirst()
                .map(other -> new RuleViolation("organisation.error.no-capacity", String.join(" ", other.lines())))
                .orElseGet(() -> new RuleViolation("organisation.error.nobody-may"));
    }

    @Override
    public Why why(PersonId person, Permission permission, Optional<RecordId> record, LocalDate day) {
        Optional<RecordEntry> entry = record.map(id -> records.find(id).orElseThrow(() -> new NotFound("record")));
        PermissionName name = PermissionName.of(permission, registry.modules());
        return Reasons.of(powers(day), permission, name, person, entry.map(RecordEntry::custodian));
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
