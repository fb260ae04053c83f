package th.samnak.privacy.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Rules;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.domain.Breach;
import th.samnak.thai.ThaiDate;

/** Breaches, each with its clock: so many hours from the moment it is known until the office of the committee is told. */
@Component(service = BreachBook.class)
public final class BreachBook {

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final Numbering numbering;
    private final Rules rules;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public BreachBook(
            @Reference(target = "(unit=privacy)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Numbering numbering,
            @Reference Rules rules,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.numbering = numbering;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param left until the office must be told; negative when it is too late; empty once it was told or the matter is closed */
    public record Row(
            String id, long version, String number, Breach.Event event, Instant dueAt, Figure figure, Optional<Instant> notifiedAt,
            String notifiedHow, Optional<Instant> toldAt, String toldHow, Optional<Instant> closedAt, Optional<Duration> left) {}

    /** The newest first. */
    public List<Row> list() {
        Caller caller = access.require(PrivacyModule.PROTECT);
        return database.read(em -> em.createQuery("select b from Breach b where b.agency = :agency order by b.knownAt desc", Breach.class)
                .setParameter("agency", agency(caller))
                .getResultList()).stream().map(this::row).toList();
    }

    /** Open breaches of which the office has not been told. */
    public int waiting() {
        return access.may(PrivacyModule.PROTECT) ? (int) list().stream().filter(row -> row.left().isPresent()).count() : 0;
    }

    public Row open(String id) {
        Caller caller = access.require(PrivacyModule.PROTECT);
        return database.read(em -> row(find(em, caller, id)));
    }

    /** @throws RuleViolation when it is to become known only later, or nothing is told of it */
    public String enter(Breach.Event event) {
        Caller caller = access.require(PrivacyModule.PROTECT);
        if (event.knownAt().isAfter(clock.instant())) {
            throw RuleViolation.of("knownAt", "privacy.error.day-to-come");
        }
        SecretActs.required("what", event.what());
        UnitId agency = agency(caller);
        LocalDate day = LocalDate.ofInstant(event.knownAt(), clock.getZone());
        Figure hours = rules.on(PrivacyModule.ID + ".breach", agency, day);
        String id = UUID.randomUUID().toString();
        database.change(em -> {
            Series series = new Series(agency, PrivacyNumbers.BREACH, ThaiDate.year(LocalDate.now(clock)));
            em.persist(new Breach(id, series, numbering.next(series), event, caller.person())
                    .dueAt(event.knownAt().plus(Duration.ofHours(hours.whole())), hours.id()));
            audit.record("personal.breach", "privacy:breach:" + id, "");
        });
        return id;
    }

    /** @param how number and way of the letter; where it is late also why */
    public void notified(String id, long version, String how) {
        String words = SecretActs.required("how", how);
        act(id, version, "personal.breach-notified", breach -> breach.notified(clock.instant(), words));
    }

    public void peopleTold(String id, long version, String how) {
        String words = SecretActs.required("how", how);
        act(id, version, "personal.breach-told", breach -> breach.peopleTold(clock.instant(), words));
    }

    public void close(String id, long version, String outcome) {
        act(id, version, "personal.breach-closed", breach -> breach.close(outcome.strip(), clock.instant()));
    }

    private void act(String id, long version, String name, Consumer<Breach> what) {
        Caller caller = access.require(PrivacyModule.PROTECT);
        database.change(em -> {
            Breach breach = find(em, caller, id);
            if (breach.version() != version) {
                throw new StaleDataException();
            }
            what.accept(breach);
            audit.record(name, "privacy:breach:" + id, "");
        });
    }

    private Row row(Breach kept) {
        boolean running = kept.notifiedAt().isEmpty() && kept.closedAt().isEmpty();
        return new Row(
                kept.id(), kept.version(), kept.number(), kept.event(), kept.dueAt(), rules.figure(kept.figure()), kept.notifiedAt(),
                kept.notifiedHow(), kept.toldAt(), kept.toldHow(), kept.closedAt(),
                running ? Optional.of(Duration.between(clock.instant(), kept.dueAt())) : Optional.empty());
    }

    private Breach find(EntityManager em, Caller caller, String id) {
        return Optional.ofNullable(id.length() == 36 ? em.find(Breach.class, id) : null)
                .filter(kept -> kept.isOf(agency(caller)))
                .orElseThrow(() -> new NotFound("breach"));
    }

    private UnitId agency(Caller caller) {
        return organisation.agencyOf(caller.unit()).id();
    }
}
