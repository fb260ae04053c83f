package th.samnak.privacy.application;

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
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.Rules;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.domain.Inspection;

/** When the committee looked at the registers of secrets, and when it must look again. */
@Component(service = InspectionBook.class)
public final class InspectionBook {

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final Rules rules;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public InspectionBook(
            @Reference(target = "(unit=privacy)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Rules rules,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    public record Row(String id, LocalDate day, String committee, String findings, boolean complete) {}

    /** @param rows the newest first @param next by when it must look again; empty when it never did @param figure that says so */
    public record Book(List<Row> rows, Optional<LocalDate> next, Figure figure, boolean overdue) {}

    public Book book() {
        UnitId agency = agency(access.require(PrivacyModule.SECRETS));
        List<Row> rows = database.read(em -> em.createQuery(
                        "select i from Inspection i where i.agency = :agency order by i.day desc", Inspection.class)
                .setParameter("agency", agency)
                .getResultList()).stream()
                .map(it -> new Row(it.id(), it.day(), it.committee(), it.findings(), it.complete()))
                .toList();
        LocalDate today = LocalDate.now(clock);
        Figure every = rules.on(PrivacyModule.ID + ".inspection", agency, today);
        Optional<LocalDate> next = rows.stream().findFirst().map(last -> last.day().plus(Period.ofMonths(every.whole())));
        return new Book(rows, next, every, next.map(day -> day.isBefore(today)).orElse(true));
    }

    public void note(LocalDate day, String committee, String findings, boolean complete) {
        Caller caller = access.require(PrivacyModule.SECRETS);
        if (day.isAfter(LocalDate.now(clock))) {
            throw RuleViolation.of("day", "privacy.error.day-to-come");
        }
        Inspection held = new Inspection(
                UUID.randomUUID().toString(), agency(caller), day, SecretActs.required("committee", committee),
                SecretActs.required("findings", findings), complete, caller.person(), clock.instant());
        database.change(em -> {
            em.persist(held);
            audit.record("secret.inspect", "privacy:inspection:" + held.id(), complete ? "complete" : "not complete");
        });
    }

    private UnitId agency(Caller caller) {
        return organisation.agencyOf(caller.unit()).id();
    }
}
