package th.samnak.reorganisation.handover.application;

import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Post;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.reorganisation.ReorganisationModule;
import th.samnak.reorganisation.api.HandOverList;
import th.samnak.reorganisation.api.HandOverList.Side;
import th.samnak.reorganisation.api.Plan.State;
import th.samnak.reorganisation.domain.KeptList;
import th.samnak.reorganisation.domain.KeptPlan;

/** Plans that somebody drafts, and hand-over lists that wait for the signature of whoever headed a unit. */
@Component
public final class JpaPlanDependants implements Dependants {

    private static final String PLAN = "plan";
    private static final String LIST = "list";
    private static final Set<State> OPEN = EnumSet.of(State.DRAFT, State.SIGNED, State.GAZETTED, State.PLANNED);

    private final Database database;
    private final Organisation organisation;

    @Activate
    public JpaPlanDependants(
            @Reference(target = "(unit=reorganisation)") Database database, @Reference Organisation organisation) {
        this.database = database;
        this.organisation = organisation;
    }

    @Override
    public ModuleId module() {
        return ReorganisationModule.ID;
    }

    @Override
    public List<Dependant> of(Occasion occasion) {
        return database.read(em -> Stream.concat(
                        plans(em, occasion.person()).stream().map(this::told),
                        lists(em, occasion.person()).map(this::told))
                .toList());
    }

    private Dependant told(KeptPlan plan) {
        return Dependant.of(ReorganisationModule.ID, PLAN, plan.id(), plan.instrument().value(), Fate.PASSES)
                .needing(ReorganisationModule.DRAFT)
                .dated(Optional.empty(), Optional.of(plan.effective()));
    }

    private Dependant told(Signing signing) {
        HandOverList list = signing.list().told();
        Chart chart = organisation.on(list.on());
        String title = name(organisation.on(list.on().minusDays(1)), list.from()) + " → " + name(chart, list.to());
        return Dependant.of(ReorganisationModule.ID, LIST, signing.key(), title, Fate.PASSES)
                .needing(ReorganisationModule.HAND_OVER)
                .dated(Optional.of(list.on()), Optional.empty());
    }

    private static String name(Chart chart, UnitId unit) {
        return chart.unit(unit).map(Unit::nameTh).orElse(unit.value());
    }

    @Override
    public void handOver(Passing passing) {
        database.change(em -> {
            plans(em, passing.from()).forEach(plan ->
                    plan.handOver(passing.receiver(ReorganisationModule.ID, PLAN, plan.id())));
            lists(em, passing.from()).forEach(signing -> signing.list()
                    .entrust(signing.side(), passing.receiver(ReorganisationModule.ID, LIST, signing.key())));
            em.flush();
        });
    }

    private static List<KeptPlan> plans(EntityManager em, PersonId person) {
        return em.createQuery("select p from KeptPlan p where p.draftedBy = :person and p.state in :open order by p.id", KeptPlan.class)
                .setParameter("person", person)
                .setParameter("open", OPEN)
                .getResultList();
    }

    private Stream<Signing> lists(EntityManager em, PersonId person) {
        return em.createQuery("select l from KeptList l where l.handedBy is null or l.takenBy is null order by l.id", KeptList.class)
                .getResultStream()
                .flatMap(list -> Stream.of(Side.values()).map(side -> new Signing(list, side)))
                .filter(signing -> signing.open() && waits(signing, person));
    }

    private boolean waits(Signing signing, PersonId person) {
        return signing.list().entrusted(signing.side()).map(person::equals).orElseGet(() -> heads(signing, person));
    }

    private boolean heads(Signing signing, PersonId person) {
        HandOverList list = signing.list().told();
        boolean giving = signing.side() == Side.HANDS_OVER;
        Chart chart = organisation.on(giving ? list.on().minusDays(1) : list.on());
        return chart.postsIn(giving ? list.from() : list.to()).stream()
                .filter(Post::heads)
                .anyMatch(post -> chart.inChargeOf(post.id()).map(Capacity::person).or(() -> chart.holderOf(post.id()))
                        .filter(person::equals).isPresent());
    }

    private record Signing(KeptList list, Side side) {

        String key() {
            return list.told().id() + "/" + side;
        }

        boolean open() {
            return (side == Side.HANDS_OVER ? list.told().handedOver() : list.told().takenOver()).isEmpty();
        }
    }
}
