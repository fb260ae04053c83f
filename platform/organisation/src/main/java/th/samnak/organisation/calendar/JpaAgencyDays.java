package th.samnak.organisation.calendar;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.time.AgencyDays;
import th.samnak.organisation.OrganisationModule;
import th.samnak.organisation.domain.KeptAgencyDay;
import th.samnak.thai.ThaiDate;

/** Held in memory, because every deadline asks; read anew when something was entered or withdrawn. */
@Component(service = {AgencyDays.class, JpaAgencyDays.class})
public final class JpaAgencyDays implements AgencyDays {

    private final Database database;
    private final Transactions transactions;
    private final Organisation organisation;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private volatile Map<UnitId, List<AgencyDay>> known;

    @Activate
    public JpaAgencyDays(
            @Reference(target = "(unit=organisation)") Database database,
            @Reference Transactions transactions,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.organisation = organisation;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.known = read();
    }

    @Override
    public List<AgencyDay> of(UnitId agency) {
        return known.getOrDefault(agency, List.of());
    }

    @Override
    public String enter(UnitId agency, LocalDate first, LocalDate last, Kind kind, String nameTh, String nameEn, String citation) {
        Caller caller = access.require(OrganisationModule.KEEP);
        boolean root = organisation.on(LocalDate.now(clock)).unit(agency).filter(unit -> unit.parent().isEmpty()).isPresent();
        if (!root) {
            throw RuleViolation.of("agency", "organisation.error.no-agency");
        }
        AgencyDay day = new AgencyDay(
                UUID.randomUUID().toString(), agency, first, last, kind, nameTh, nameEn, citation, caller.account());
        database.change(em -> {
            em.persist(new KeptAgencyDay(day, clock.instant()));
            refuseTwice(em, day);
            audit.record("calendar.enter", subject(day.id()), agency + " " + kind + " " + first + " – " + last + " " + citation);
            transactions.afterCommit(() -> known = read());
        });
        return day.id();
    }

    @Override
    public void withdraw(String id, String reason) {
        Caller caller = access.require(OrganisationModule.KEEP);
        database.change(em -> {
            KeptAgencyDay kept = Optional.ofNullable(em.find(KeptAgencyDay.class, id))
                    .filter(entry -> !entry.withdrawn())
                    .orElseThrow(() -> new NotFound("agency-day"));
            kept.withdraw(clock.instant(), caller.account(), reason);
            audit.record("calendar.withdraw", subject(id), reason);
            transactions.afterCommit(() -> known = read());
        });
    }

    private static void refuseTwice(EntityManager em, AgencyDay day) {
        counting(em).stream()
                .filter(other -> !other.id().equals(day.id()) && other.agency().equals(day.agency()))
                .filter(other -> !other.first().isAfter(day.last()) && !other.last().isBefore(day.first()))
                .findFirst()
                .ifPresent(other -> {
                    throw RuleViolation.of("first", "organisation.error.overlap", other.nameTh(), ThaiDate.full(other.first()));
                });
    }

    private Map<UnitId, List<AgencyDay>> read() {
        return database.read(em -> counting(em).stream()
                .sorted(Comparator.comparing(AgencyDay::first))
                .collect(Collectors.groupingBy(AgencyDay::agency)));
    }

    private static List<AgencyDay> counting(EntityManager em) {
        return em.createQuery("select d from KeptAgencyDay d where d.withdrawnAt is null", KeptAgencyDay.class)
                .getResultStream()
                .map(KeptAgencyDay::told)
                .toList();
    }

    private static String subject(String id) {
        return "organisation:agency-day:" + id;
    }
}
