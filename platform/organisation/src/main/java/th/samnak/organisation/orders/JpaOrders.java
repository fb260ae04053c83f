package th.samnak.organisation.orders;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
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
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Orders;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationModule;
import th.samnak.organisation.domain.KeptOrder;

/** Keeps drafts in a table of their own and lays signed orders down in the book, each as an instrument that it cites. */
@Component
public final class JpaOrders implements Orders {

    private final Database database;
    private final Organisation organisation;
    private final OrderBook book;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public JpaOrders(
            @Reference(target = "(unit=organisation)") Database database,
            @Reference Organisation organisation,
            @Reference OrganisationBook book,
            @Reference Access access,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.book = new OrderBook(book, access);
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Order> list(Optional<UnitId> unit) {
        access.caller();
        return rows().of(database.read(em -> em.createQuery("select o from KeptOrder o", KeptOrder.class).getResultList()), unit);
    }

    @Override
    public Order find(String id) {
        access.caller();
        return database.read(em -> known(em, id)).map(rows()::of).orElseGet(() -> rows().of(undrafted(id)));
    }

    @Override
    public List<Dated<Authority>> handedOn() {
        UnitId unit = access.caller().unit();
        return access.may(OrganisationModule.DRAFT_ORDER)
                ? new Onward(organisation.on(LocalDate.now(clock))).open(unit)
                : List.of();
    }

    @Override
    public String draft(Terms terms) {
        Caller caller = access.require(OrganisationModule.DRAFT_ORDER);
        refuseUnfitting(terms);
        String id = UUID.randomUUID().toString();
        database.change(em -> {
            em.persist(new KeptOrder(id, terms, caller.person(), clock.instant()));
            recorded("draft", id, terms);
        });
        return id;
    }

    @Override
    public void revise(String id, long version, Terms terms) {
        access.require(OrganisationModule.DRAFT_ORDER);
        refuseUnfitting(terms);
        database.change(em -> fresh(em, id, version).revise(terms));
        recorded("revise", id, terms);
    }

    @Override
    public void discard(String id, long version) {
        access.require(OrganisationModule.DRAFT_ORDER);
        database.change(em -> {
            KeptOrder kept = fresh(em, id, version);
            kept.open();
            em.remove(kept);
            recorded("discard", id, kept.terms());
        });
    }

    @Override
    public boolean maySign(String id) {
        Terms terms = find(id).terms();
        return admission().open(terms);
    }

    @Override
    public void sign(String id, long version) {
        Caller caller = access.caller();
        database.change(em -> {
            KeptOrder kept = fresh(em, id, version);
            kept.open();
            Terms terms = kept.terms();
            List<String> lines = admission().lines(caller, terms);
            LocalDate first = later(terms.from());
            new OrderRules(on(first)).signable(terms.authority(), caller.person(), first);
            new Onward(on(first)).fitting(new Terms(terms.authority(), first, terms.until()));
            String fact = book.lay(kept.id(), terms, first, organisation);
            kept.sign(caller.person(), clock.instant(), lines, first, fact);
            recorded("sign", id, terms);
        });
    }

    @Override
    public void end(String id, long version, LocalDate until, String reason) {
        Caller caller = access.caller();
        if (until.isBefore(LocalDate.now(clock))) {
            throw RuleViolation.of("until", "organisation.error.no-day");
        }
        if (reason.isBlank()) {
            throw RuleViolation.of("reason", "organisation.error.missing");
        }
        database.change(em -> {
            Optional<KeptOrder> known = known(em, id);
            Terms terms = known.map(KeptOrder::terms).orElseGet(() -> rows().of(undrafted(id)).terms());
            admission().lines(caller, terms);
            known.ifPresentOrElse(
                    kept -> {
                        fresh(em, kept.id(), version).end(until, reason);
                        book.end(kept.id(), kept.fact().orElseThrow(), until);
                    },
                    () -> book.end(undrafted(id), until));
            recorded("end", id, terms, " " + reason);
        });
    }

    private OrderRows rows() {
        return new OrderRows(organisation.now(), book.facts());
    }

    private Dated<Authority> undrafted(String id) {
        return Optional.ofNullable(book.facts().get(id)).orElseThrow(() -> new NotFound("order"));
    }

    private void refuseUnfitting(Terms terms) {
        Chart chart = on(terms.from());
        new OrderRules(chart).fitting(terms.authority());
        new Onward(chart).fitting(new Terms(terms.authority(), chart.day(), terms.until()));
    }

    private Admission admission() {
        return new Admission(access, organisation.on(LocalDate.now(clock)));
    }

    private static KeptOrder fresh(EntityManager em, String id, long version) {
        KeptOrder kept = kept(em, id);
        if (kept.version() != version) {
            throw new StaleDataException();
        }
        return kept;
    }

    /** By its own id, or by that of the row it holds as. */
    private static Optional<KeptOrder> known(EntityManager em, String id) {
        return em.createQuery("select o from KeptOrder o where o.id = :id or o.fact = :id", KeptOrder.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static KeptOrder kept(EntityManager em, String id) {
        return Optional.ofNullable(em.find(KeptOrder.class, id)).orElseThrow(() -> new NotFound("order"));
    }

    private Chart on(LocalDate from) {
        return organisation.on(later(from));
    }

    private LocalDate later(LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        return from.isBefore(today) ? today : from;
    }

    private void recorded(String act, String id, Terms terms) {
        recorded(act, id, terms, "");
    }

    private void recorded(String act, String id, Terms terms, String why) {
        audit.record("order." + act, "organisation:order:" + id, terms.authority().kind() + " " + terms.authority().post() + " "
                + terms.authority().order() + why);
    }
}
