package th.samnak.correspondence.letter.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Permission;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.ViewedDay;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.LetterScope;

/**
 * Keeps the scopes in a table of their own, so that lists ask the same question as single letters. Whatever day is looked at,
 * today's unit and parts count; another day's narrow them further.
 */
@Component
public final class JpaVisibility implements Visibility {

    private static final UnitId NOWHERE = new UnitId("-");

    private final Access access;
    private final Organisation organisation;
    private final AuditTrail audit;
    private final Inheritance inheritance;
    private final ViewedDay viewed;
    private final Clock clock;

    @Activate
    public JpaVisibility(
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference AuditTrail audit,
            @Reference Inheritance inheritance,
            @Reference ViewedDay viewed,
            @Reference Clock clock) {
        this.access = access;
        this.organisation = organisation;
        this.audit = audit;
        this.inheritance = inheritance;
        this.viewed = viewed;
        this.clock = clock;
    }

    @Override
    public Viewer viewer(Permission needed) {
        Caller caller = access.require(needed);
        Chart today = viewed.today(organisation::now);
        UnitId agency = agency(today, caller.unit());
        return new Viewer(
                caller, agency, scopes(caller, caller.unit(), agency, today), "system".equals(caller.account()), today,
                viewed.other().map(day -> then(caller, organisation.on(day))));
    }

    private Viewer.Then then(Caller caller, Chart chart) {
        List<UnitId> places = chart.workplacesOf(caller.person());
        UnitId unit = places.contains(caller.unit()) ? caller.unit() : places.stream().findFirst().orElse(NOWHERE);
        UnitId agency = agency(chart, unit);
        Set<String> scopes = new HashSet<>(scopes(caller, unit, agency, chart));
        with(unit, chart).forEach(name -> scopes.add(LetterScope.parted(name)));
        return new Viewer.Then(
                chart, unit, agency, scopes,
                chart.day().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    private static UnitId agency(Chart chart, UnitId unit) {
        return chart.unit(unit).isPresent() ? chart.agencyOf(unit).id() : unit;
    }

    @Override
    public Set<UnitId> with(Set<UnitId> units) {
        Chart today = viewed.today(organisation::now);
        Set<UnitId> names = new HashSet<>();
        units.forEach(unit -> names.addAll(with(unit, today)));
        return names;
    }

    /** Where a former unit stands again by another way than a plan, its letters are its own. */
    private Set<UnitId> with(UnitId unit, Chart chart) {
        Set<UnitId> names = inheritance.with(unit, chart.day());
        return names.size() == 1
                ? names
                : names.stream().filter(name -> name.equals(unit) || chart.unit(name).isEmpty()).collect(Collectors.toSet());
    }

    @Override
    public UnitId keeper(UnitId unit) {
        return inheritance.keeper(unit);
    }

    private Set<String> scopes(Caller caller, UnitId unit, UnitId agency, Chart chart) {
        Set<String> scopes = new HashSet<>();
        with(unit, chart).forEach(name -> scopes.add(LetterScope.unit(name)));
        scopes.add(LetterScope.person(caller.person()));
        if (access.may(CorrespondenceModule.CENTRAL)) {
            with(agency, chart).forEach(name -> scopes.add(LetterScope.unit(name)));
        }
        if (access.may(CorrespondenceModule.READ_AGENCY)) {
            scopes.add(LetterScope.agency(agency));
        }
        return Set.copyOf(scopes);
    }

    @Override
    public boolean may(Permission permission) {
        return access.may(permission);
    }

    @Override
    public boolean knows(EntityManager em, Viewer viewer, String letterId) {
        return viewer.everything()
                || shared(em, letterId, viewer.scopes())
                        && viewer.then().map(then -> shared(em, letterId, then.scopes())).orElse(true);
    }

    private static boolean shared(EntityManager em, String letterId, Set<String> scopes) {
        return !em.createQuery("select s.id from LetterScope s where s.letterId = :letter and s.scope in :scopes", String.class)
                .setParameter("letter", letterId)
                .setParameter("scopes", scopes)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void read(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy) {
        read(em, viewer, letterId, secrecy, "");
    }

    @Override
    public void readFile(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy, String file) {
        read(em, viewer, letterId, secrecy, ", file " + file);
    }

    @Override
    public void readPaper(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy) {
        read(em, viewer, letterId, secrecy, ", paper");
    }

    private void read(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy, String what) {
        admit(em, viewer, letterId, secrecy);
        if (secrecy.isSecret()) {
            audit.record("letter.read-secret", subject(letterId),
                    secrecy.name() + what + viewer.then().map(then -> ", as of " + then.chart().day()).orElse(""));
        }
    }

    @Override
    public void admit(EntityManager em, Viewer viewer, String letterId, Secrecy secrecy) {
        if (!knows(em, viewer, letterId)) {
            throw new NotFound("letter");
        }
        if (!viewer.cleared(secrecy)) {
            audit.recordRegardless(viewer.caller().account(), "letter.refuse-secret", subject(letterId), secrecy.name());
            throw NotPermitted.aboveClearance(subject(letterId));
        }
    }

    @Override
    public void share(EntityManager em, String letterId, String... scopes) {
        Set<String> known = scopes(em, letterId);
        for (String scope : scopes) {
            if (known.add(scope)) {
                em.persist(new LetterScope(UUID.randomUUID().toString(), letterId, scope));
            }
        }
    }

    @Override
    public Set<String> scopes(EntityManager em, String letterId) {
        return new HashSet<>(em.createQuery("select s.scope from LetterScope s where s.letterId = :letter", String.class)
                .setParameter("letter", letterId)
                .getResultList());
    }

    private static String subject(String letterId) {
        return "correspondence:letter:" + letterId;
    }
}
