package th.samnak.privacy.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Rules;
import th.samnak.api.time.WorkingDays;
import th.samnak.api.time.WorkingDays.Obligor;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.domain.KeptRequest;
import th.samnak.privacy.domain.KeptRequest.Applicant;
import th.samnak.privacy.domain.KeptRequest.Right;
import th.samnak.privacy.domain.KeptRequest.State;
import th.samnak.thai.ThaiDate;

/** Requests of persons concerned: from oneself at one's own page, from people outside by the officer who receives them. */
@Component(service = RequestBook.class)
public final class RequestBook {

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final Numbering numbering;
    private final Rules rules;
    private final WorkingDays calendar;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public RequestBook(
            @Reference(target = "(unit=privacy)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Numbering numbering,
            @Reference Rules rules,
            @Reference WorkingDays calendar,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.numbering = numbering;
        this.rules = rules;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** A request as it stands. @param figure by which it is due @param overdue open after its last day */
    public record Row(
            String id, long version, String number, Right right, Applicant applicant, String wish, LocalDate receivedOn, LocalDate dueOn,
            Figure figure, State state, String identifiedBy, String handler, String answer, boolean overdue) {}

    /** All of the caller's agency, those that are due first. */
    public List<Row> list() {
        Caller caller = access.require(PrivacyModule.PROTECT);
        return rows("select r from KeptRequest r where r.agency = :agency order by r.decidedAt, r.dueOn, r.number", "agency", agency(caller));
    }

    /** The caller's own. */
    public List<Row> mine() {
        Caller caller = access.require(PrivacyModule.OWN);
        return rows("select r from KeptRequest r where r.person = :person order by r.receivedOn desc", "person", caller.person());
    }

    public Row open(String id) {
        Caller caller = access.require(PrivacyModule.PROTECT);
        return database.read(em -> row(find(em, caller, id)));
    }

    public int waiting() {
        return access.may(PrivacyModule.PROTECT) ? (int) list().stream().filter(row -> row.state().open()).count() : 0;
    }

    /** One asks for oneself; who asks is known from signing in. */
    public String ask(Right right, String wish) {
        Caller caller = access.require(PrivacyModule.OWN);
        String name = organisation.person(caller.person()).map(Person::fullName).orElse(caller.name());
        return enter(caller, right, new Applicant(Optional.of(caller.person()), name, "", ""), wish, LocalDate.now(clock));
    }

    /** Somebody from outside asks. @param receivedOn not later than today */
    public String receive(Right right, Applicant who, String wish, LocalDate receivedOn) {
        Caller caller = access.require(PrivacyModule.PROTECT);
        if (who.name().isBlank()) {
            throw RuleViolation.of("applicant", "privacy.error.required");
        }
        if (receivedOn.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.of("receivedOn", "privacy.error.day-to-come");
        }
        return enter(caller, right, who, wish, receivedOn);
    }

    public void identify(String id, long version, String how) {
        Caller caller = access.require(PrivacyModule.PROTECT);
        String proof = SecretActs.required("how", how);
        database.change(em -> {
            KeptRequest request = fresh(em, caller, id, version);
            request.identify(caller.person(), proof);
            audit.record("personal.identify", "privacy:request:" + id, "");
        });
    }

    /** @param outcome granted, partly, refused or withdrawn; a refusal names its reason in the answer */
    public void answer(String id, long version, State outcome, String words) {
        Caller caller = access.require(PrivacyModule.PROTECT);
        database.change(em -> {
            KeptRequest request = fresh(em, caller, id, version);
            request.answer(outcome, caller.person(), words.strip(), clock.instant());
            audit.record("personal.answer", "privacy:request:" + id, outcome.name());
        });
    }

    private String enter(Caller caller, Right right, Applicant who, String wish, LocalDate receivedOn) {
        String words = SecretActs.required("wish", wish);
        UnitId agency = agency(caller);
        Figure period = rules.on(PrivacyModule.ID + (right == Right.ACCESS ? ".access" : ".request"), agency, receivedOn);
        LocalDate due = calendar.of(agency).deadline(receivedOn, Period.ofDays(period.whole()), Obligor.OFFICIAL);
        String id = UUID.randomUUID().toString();
        database.change(em -> {
            Series series = new Series(agency, PrivacyNumbers.REQUEST, ThaiDate.year(LocalDate.now(clock)));
            em.persist(new KeptRequest(id, series, numbering.next(series), right, who, words, receivedOn).dueOn(due, period.id()));
            audit.record("personal.request", "privacy:request:" + id, right.name());
        });
        return id;
    }

    private List<Row> rows(String query, String name, Object value) {
        return database.read(em -> em.createQuery(query, KeptRequest.class).setParameter(name, value).getResultList()).stream()
                .map(this::row)
                .toList();
    }

    private Row row(KeptRequest kept) {
        boolean overdue = kept.state().open() && kept.dueOn().isBefore(LocalDate.now(clock));
        return new Row(
                kept.id(), kept.version(), kept.number(), kept.kind(), kept.applicant(), kept.wish(), kept.receivedOn(), kept.dueOn(),
                rules.figure(kept.figure()), kept.state(), kept.identifiedBy(),
                kept.handler().flatMap(organisation::person).map(Person::fullName).orElse(""), kept.answer(), overdue);
    }

    private KeptRequest find(EntityManager em, Caller caller, String id) {
        return Optional.ofNullable(id.length() == 36 ? em.find(KeptRequest.class, id) : null)
                .filter(kept -> kept.agency().equals(agency(caller)))
                .orElseThrow(() -> new NotFound("request"));
    }

    private KeptRequest fresh(EntityManager em, Caller caller, String id, long version) {
        KeptRequest kept = find(em, caller, id);
        if (kept.version() != version) {
            throw new StaleDataException();
        }
        return kept;
    }

    private UnitId agency(Caller caller) {
        return organisation.agencyOf(caller.unit()).id();
    }
}
