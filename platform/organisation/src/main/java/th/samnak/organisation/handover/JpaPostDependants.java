package th.samnak.organisation.handover;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.handover.Dependant;
import th.samnak.api.handover.Dependant.Fate;
import th.samnak.api.handover.Dependants;
import th.samnak.api.handover.Occasion;
import th.samnak.api.handover.Passing;
import th.samnak.api.organisation.Authority;
import th.samnak.api.organisation.Authority.Holder;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Citation;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Instrument;
import th.samnak.api.organisation.InstrumentId;
import th.samnak.api.organisation.Orders.Terms;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.Tenure;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.organisation.OrganisationModule;
import th.samnak.organisation.domain.KeptOrder;

/**
 * A post ends for the person, unless somebody is named as successor. Power that was given to the person by name ends by law with
 * them: for the receiver a new order is drafted, never copied; what was given to a post goes with the post (handbook 3.6, 3.7).
 */
@Component
public final class JpaPostDependants implements Dependants {

    private static final String POST = "post";
    private static final String AUTHORITY = "authority";
    private static final String DRAFT = "order-draft";
    private static final String NAMED = "order-for";
    private static final int SHORT = 13;

    private final Database database;
    private final Organisation organisation;
    private final OrganisationBook book;
    private final Clock clock;

    @Activate
    public JpaPostDependants(
            @Reference(target = "(unit=organisation)") Database database,
            @Reference Organisation organisation,
            @Reference OrganisationBook book,
            @Reference Clock clock) {
        this.database = database;
        this.organisation = organisation;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return OrganisationModule.ID;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Dependant> of(Occasion occasion) {
        Holdings held = new Holdings(book, occasion);
        Chart chart = organisation.on(occasion.on().minusDays(1));
        List<KeptOrder> drafts = drafts();
        return Stream.of(
                        held.tenures().stream().map(row -> told(chart, row)),
                        held.authorities().stream().map(row -> dated(row, of(AUTHORITY, row.id(), title(chart, row.what()),
                                Fate.NEEDS_ORDER).withRights())),
                        drafts.stream().filter(order -> names(order, occasion.person()))
                                .map(order -> of(NAMED, order.id(), title(chart, order.terms().authority()), Fate.NEEDS_ORDER)),
                        drafts.stream().filter(order -> order.draftedBy().equals(occasion.person()))
                                .map(order -> of(DRAFT, order.id(), title(chart, order.terms().authority()), Fate.PASSES)
                                        .needing(OrganisationModule.DRAFT_ORDER)))
                .flatMap(found -> found)
                .toList();
    }

    private static Dependant of(String kind, String key, String title, Fate fate) {
        return Dependant.of(OrganisationModule.ID, kind, key, title, fate);
    }

    private static Dependant told(Chart chart, Dated<Tenure> row) {
        return dated(row, of(POST, row.what().post().value(), post(chart, row.what().post()), Fate.ENDS_UNLESS_NAMED).withRights());
    }

    private static Dependant dated(Dated<?> row, Dependant dependant) {
        return dependant.dated(Optional.of(row.from()), Optional.empty());
    }

    private static String title(Chart chart, Authority authority) {
        return authority.kind().printed() + " " + post(chart, authority.post()) + " · " + authority.order();
    }

    private static String post(Chart chart, PostId id) {
        return chart.post(id)
                .map(post -> post.titleTh() + chart.unit(post.unit()).map(Unit::nameTh).filter(unit -> !post.titleTh().contains(unit))
                        .map(unit -> " · " + unit).orElse(""))
                .orElse(id.value());
    }

    private List<KeptOrder> drafts() {
        return database.read(em ->
                em.createQuery("select o from KeptOrder o where o.fact is null order by o.id", KeptOrder.class).getResultList());
    }

    private static boolean names(KeptOrder order, PersonId person) {
        return order.terms().authority().to() instanceof Holder.ToPerson to && to.person().equals(person);
    }

    @Override
    public void handOver(Passing passing) {
        Holdings held = new Holdings(book, passing.occasion());
        List<Dated<Tenure>> tenures = held.tenures();
        List<Dated<Authority>> authorities = held.authorities();
        if (!tenures.isEmpty() || !authorities.isEmpty()) {
            book.within("handover:" + passing.id(), () -> {
                Citation source = source(passing);
                authorities.forEach(row -> book.end(row.id(), held.end(row), source));
                tenures.forEach(row -> book.end(row.id(), held.end(row), source));
                tenures.forEach(row -> succeed(passing, held, row.what().post(), source));
            });
        }
        database.change(em -> {
            authorities.forEach(row -> redraft(em, passing, row));
            drafts(em).forEach(order -> hand(passing, order));
        });
    }

    /** Only whoever is named for a post gets it; beside the one they work in, if they have one. */
    private void succeed(Passing passing, Holdings held, PostId post, Citation source) {
        passing.named(OrganisationModule.ID, POST, post.value()).ifPresent(to -> book.begin(
                new Tenure(post, to, !held.employed(to)), passing.occasion().on(), Optional.empty(), source));
    }

    private void redraft(EntityManager em, Passing passing, Dated<Authority> row) {
        PersonId to = passing.receiver(OrganisationModule.ID, AUTHORITY, row.id());
        boolean own = organisation.on(passing.occasion().on()).holderOf(row.what().post()).filter(to::equals).isPresent();
        if (!own) {
            LocalDate first = row.from().isAfter(passing.occasion().on()) ? row.from() : passing.occasion().on();
            Terms terms = new Terms(renamed(row.what(), to), first, row.until());
            em.persist(new KeptOrder(UUID.randomUUID().toString(), terms, to, clock.instant()));
        }
    }

    private static Authority renamed(Authority was, PersonId to) {
        String words = "แทน" + was.order();
        return new Authority(was.post(), new Holder.ToPerson(to), was.kind(), was.place(), was.matters(), was.limit(),
                words.length() > 300 ? was.order() : words, was.onward(), was.under());
    }

    private static void hand(Passing passing, KeptOrder order) {
        if (names(order, passing.from())) {
            Terms terms = order.terms();
            PersonId to = passing.receiver(OrganisationModule.ID, NAMED, order.id());
            Authority was = terms.authority();
            order.revise(new Terms(new Authority(was.post(), new Holder.ToPerson(to), was.kind(), was.place(), was.matters(),
                    was.limit(), was.order(), was.onward(), was.under()), terms.from(), terms.until()));
        }
        if (order.draftedBy().equals(passing.from())) {
            order.handOver(passing.receiver(OrganisationModule.ID, DRAFT, order.id()));
        }
    }

    private static List<KeptOrder> drafts(EntityManager em) {
        return em.createQuery("select o from KeptOrder o where o.fact is null", KeptOrder.class).getResultList();
    }

    private Citation source(Passing passing) {
        InstrumentId id = new InstrumentId("handover-" + passing.id().substring(0, Math.min(SHORT, passing.id().length())));
        Chart before = organisation.on(passing.occasion().on().minusDays(1));
        Optional<Person> person = before.person(passing.from());
        UnitId agency = person.map(Person::unit).filter(unit -> before.unit(unit).isPresent())
                .map(unit -> before.agencyOf(unit).id())
                .orElseGet(() -> before.units().getFirst().id());
        String name = person.map(Person::fullName).orElse(passing.from().value());
        book.keep(new Instrument(id, agency, Instrument.Kind.NOTE, "บันทึกส่งมอบงานของ" + name + " ที่ " + passing.number(),
                "Hand-over of " + name + ", " + passing.number(), Optional.empty(), Optional.of(passing.occasion().on()),
                Optional.empty(), true, Optional.empty(), List.of()), Optional.empty());
        return Citation.whole(id.value());
    }
}
