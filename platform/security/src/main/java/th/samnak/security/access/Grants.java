package th.samnak.security.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.ModuleId;
import th.samnak.api.OfficeModule;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts.AccessChanged;
import th.samnak.api.access.Caller;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.events.Events;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.security.SecurityModule;
import th.samnak.security.domain.Grant;

/**
 * Which roles hold which permission: the functions' own grants, overlaid with what administrators have decided. A permission of a
 * function counts only for somebody whose unit works in the function by a mandate; parts of the platform need none.
 */
@Component(service = Grants.class, immediate = true)
public final class Grants {

    private final Database database;
    private final Transactions transactions;
    private final Events events;
    private final CurrentAccess access;
    private final Organisation organisation;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<OfficeModule> modules = List.of();

    private volatile Map<String, Set<Role>> decided;

    @Activate
    public Grants(
            @Reference(target = "(unit=security)") Database database,
            @Reference Transactions transactions,
            @Reference Events events,
            @Reference CurrentAccess access,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.events = events;
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
        this.decided = decisions();
        access.decideBy(this::give);
    }

    @Deactivate
    void stop() {
        access.decideBy(CurrentAccess.Rights.NONE);
    }

    /** By permission key, of everything that runs now and everything ever decided; never null. */
    public Map<String, Set<Role>> now() {
        Map<String, Set<Role>> now = new TreeMap<>(decided);
        permissions().forEach(permission -> now.putIfAbsent(permission.key(), permission.grantedTo()));
        return now;
    }

    /**
     * Decides who holds a permission from now on.
     *
     * @throws NotFound when nothing that runs asks for the permission and nothing was decided about it
     * @throws RuleViolation when nobody would be left to administer accounts
     */
    public void decide(String permissionKey, Set<Role> roles) {
        if (!now().containsKey(permissionKey)) {
            throw new NotFound("permission");
        }
        if (permissionKey.equals(SecurityModule.ADMINISTER_ACCOUNTS.key()) && !roles.contains(Role.ADMINISTRATOR)) {
            throw RuleViolation.of("roles", "security.grant.administrators-keep");
        }
        database.change(em -> {
            Grant grant = em.find(Grant.class, permissionKey);
            if (grant == null) {
                em.persist(new Grant(permissionKey, roles));
            } else {
                grant.give(roles);
            }
        });
        transactions.afterCommit(() -> decided = decisions());
        events.publish(new AccessChanged());
    }

    private boolean give(Caller who, Permission permission) {
        return holders(permission).stream().anyMatch(who::has) && mandated(who, permission.module());
    }

    /** Whoever looks at another day needs a mandate of today and one of their unit on that day. */
    private boolean mandated(Caller who, ModuleId function) {
        Chart today = organisation.on(LocalDate.now(clock));
        Chart looked = organisation.now();
        boolean both = !today.mandatesOf(who.unit(), function).isEmpty()
                && (looked.day().equals(today.day()) || mandated(looked, who, function));
        return both || ofPlatform(function);
    }

    private static boolean mandated(Chart chart, Caller who, ModuleId function) {
        List<UnitId> places = chart.workplacesOf(who.person());
        return places.stream()
                .filter(who.unit()::equals)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .filter(unit -> !chart.mandatesOf(unit, function).isEmpty())
                .isPresent();
    }

    private boolean ofPlatform(ModuleId function) {
        for (OfficeModule module : modules) {
            if (module.id().equals(function)) {
                return module.partOfPlatform();
            }
        }
        return false;
    }

    private Set<Role> holders(Permission permission) {
        return decided.getOrDefault(permission.key(), permission.grantedTo());
    }

    private List<Permission> permissions() {
        return modules.stream().flatMap(module -> module.permissions().stream()).toList();
    }

    private Map<String, Set<Role>> decisions() {
        return database.read(em -> em.createQuery("select g from Grant g", Grant.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(Grant::permission, Grant::roles)));
    }
}
