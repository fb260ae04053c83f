package th.samnak.organisation.orders;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Capacity;
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
        Chart chart = organisation.now();
        Map<String, Dated<Authority>> facts = book.facts();
        return database.read(em -> em.createQuery("select o from KeptOrder o", KeptOrder.class).getResultList()).stream()
                .filter(kept -> unit.isEmpty() || within(chart, kept, unit.get()))
                .map(kept -> row(kept, chart, facts))
                .sorted(Comparator.comparing((Order order) -> order.state() != State.DRAFT)
                        .thenComparing(order -> order.terms().from(), Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public Order find(String id) {
        access.caller();
        return row(database.read(em -> kept(em, id)), organisation.now(), book.facts());
    }

    @Override
    public String draft(Terms terms) {
        Caller caller = access.require(OrganisationModule.DRAFT_ORDER);
        new OrderRules(on(terms.from())).fitting(terms.authority());
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
        new OrderRules(on(terms.from())).fitting(terms.authority());
        change(id, version, kept -> kept.revise(terms));
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
        Terms terms = database.read(em -> kept(em, id)).terms();
        return access.signedIn().filter(caller -> paper() || signatory(caller, terms).isPresent()).isPresent();
    }

    @Override
    public void sign(String id, long version) {
        Caller caller = access.caller();
        database.change(em -> {
            KeptOrder kept = fresh(em, id, version);
            kept.open();
            Terms terms = kept.terms();
            List<String> lines = admitted(caller, terms);
            LocalDate first = later(terms.from());
            new OrderRules(on(first)).signable(terms.authority(), caller.person(), first);
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
        database.change(em -> {
            KeptOrder kept = fresh(em, id, version);
            admitted(caller, kept.terms());
            kept.end(until, reason);
            book.end(kept.id(), kept.fact().orElseThrow(), until);
            recorded("end", id, kept.terms());
        });
    }

    /** The lines under the caller's signature; none when they record what was signed on paper. */
    private List<String> admitted(Caller caller, Terms terms) {
        Optional<Capacity> capacity = signatory(caller, terms);
        if (capacity.isEmpty() && !paper()) {
            throw new NotPermitted(OrganisationModule.SIGN_ORDER);
        }
        return capacity.map(Capacity::lines).orElse(List.of());
    }

    private Optional<Capacity> signatory(Caller caller, Terms terms) {
        return access.may(OrganisationModule.SIGN_ORDER)
                ? new Signatories(organisation.on(LocalDate.now(clock))).as(caller.person(), terms.authority())
                : Optional.empty();
    }

    private boolean paper() {
        return access.may(OrganisationModule.KEEP);
    }

    private void change(String id, long version, Consumer<KeptOrder> how) {
        database.change(em -> how.accept(fresh(em, id, version)));
    }

    private static KeptOrder fresh(EntityManager em, String id, long version) {
        KeptOrder kept = kept(em, id);
        if (kept.version() != version) {
            throw new StaleDataException();
        }
        return kept;
    }

    private static KeptOrder kept(EntityManager em, String id) {
        return Optional.ofNullable(em.find(KeptOrder.class, id)).orElseThrow(() -> new NotFound("order"));
    }

    private static boolean within(Chart chart, KeptOrder kept, UnitId unit) {
        return chart.post(kept.terms().authority().post()).filter(post -> chart.within(post.unit(), unit)).isPresent();
    }

    private Order row(KeptOrder kept, Chart chart, Map<String, Dated<Authority>> facts) {
        return new Order(
                kept.id(), kept.version(), kept.terms(), OrderBook.state(kept.fact().map(facts::get), kept, chart),
                kept.draftedBy(), kept.signedBy(), kept.signedAt(), kept.signedAs(), kept.fact(), kept.endReason());
    }

    private Chart on(LocalDate from) {
        return organisation.on(later(from));
    }

    private LocalDate later(LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        return from.isBefore(today) ? today : from;
    }

    private void recorded(String act, String id, Terms terms) {
        audit.record("order." + act, "organisation:order:" + id, terms.authority().kind() + " " + terms.authority().post() + " "
                + terms.authority().order());
    }
}
