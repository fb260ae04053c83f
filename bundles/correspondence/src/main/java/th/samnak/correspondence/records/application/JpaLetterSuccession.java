package th.samnak.correspondence.records.application;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.Inheritance;
import th.samnak.correspondence.letter.application.Inheritance.Estate;
import th.samnak.correspondence.letter.application.LetterIndex;
import th.samnak.correspondence.letter.domain.LetterScope;

/**
 * Letters go where their records go: their desks, units and archives, what waits for acceptance, drafts with the unit that is to
 * issue them, and who may know of them. Deadlines, people, numbers and register lines stay. When a unit ends and one other takes
 * everything over, only what is still worked on is written anew, and what goes elsewhere; the rest is {@link Inheritance}. To follow
 * once more for the same hand-over takes along what somebody was still writing the first time.
 */
@Component
public final class JpaLetterSuccession implements Succession {

    private final Database database;
    private final LetterIndex index;
    private final Inheritance inheritance;
    private final Organisation organisation;

    @Activate
    public JpaLetterSuccession(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterIndex index,
            @Reference Inheritance inheritance,
            @Reference Organisation organisation) {
        this.database = database;
        this.index = index;
        this.inheritance = inheritance;
        this.organisation = organisation;
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public List<Holding> holdings(UnitId unit) {
        return database.read(em -> List.of(
                new Holding("correspondence.holding.waiting", count(em, place("routing").count(), unit.value())),
                new Holding("correspondence.holding.drafts", count(em, place("issuer").count(), unit.value())),
                new Holding(
                        "correspondence.holding.archive",
                        count(em, place("filed-in").count(), unit.value()) + count(em, place("filed-out").count(), unit.value())),
                new Holding("correspondence.holding.known", count(em, Scopes.COUNT, LetterScope.unit(unit)))));
    }

    private static Place place(String name) {
        return Place.ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static long count(EntityManager em, String query, String parameter) {
        return ((Number) em.createNativeQuery(query).setParameter(1, parameter).getSingleResult()).longValue();
    }

    @Override
    public void follow(Handing handed) {
        Map<String, Map<String, UnitId>> single = Singles.of(handed);
        UnitId heir = handed.heirOf(CorrespondenceModule.ID, "incoming");
        boolean whole = heir.equals(handed.heirOf(CorrespondenceModule.ID, "outgoing"))
                && single.values().stream().noneMatch(named -> named.containsValue(handed.from()))
                && organisation.on(handed.on()).unit(handed.from()).isEmpty();
        database.change(em -> {
            em.flush();
            if (whole && inheritance.of(em, handed.from()).filter(estate -> !estate.heir().equals(heir)).isEmpty()) {
                inherit(em, handed, heir, single);
            } else {
                rewrite(em, handed, single);
            }
            Addressees.follow(em, handed);
        });
    }

    /** What is finished stays where it lies, whoever it belongs to. */
    private void inherit(EntityManager em, Handing handed, UnitId heir, Map<String, Map<String, UnitId>> single) {
        List<UnitId> names = names(em, handed.from());
        for (UnitId name : names) {
            Following.Extent others = name.equals(handed.from()) ? Following.Extent.OPEN : Following.Extent.NONE;
            Place.ALL.forEach(place ->
                    new Following(em, handed, name, place, single.getOrDefault(place.type(), Map.of())).run(others));
        }
        Scopes.part(em, handed, names, single);
        if (inheritance.of(em, handed.from()).isEmpty()) {
            inheritance.begin(em, new Estate(handed.from(), heir, handed.on(), handed.id()));
        }
        single.values().forEach(named -> named.keySet().forEach(index::touch));
    }

    private void rewrite(EntityManager em, Handing handed, Map<String, Map<String, UnitId>> single) {
        for (UnitId name : names(em, handed.from())) {
            Place.ALL.forEach(place -> new Following(em, handed, name, place, single.getOrDefault(place.type(), Map.of()))
                    .run(Following.Extent.ALL));
            Scopes.follow(em, handed, name, single);
            index.touchAll(LetterScope.unit(name));
        }
    }

    /** Under which the unit's letters lie: its own, and those of units that it inherited from. */
    private List<UnitId> names(EntityManager em, UnitId unit) {
        List<UnitId> names = new ArrayList<>(List.of(unit));
        names.addAll(inheritance.before(em, unit));
        return names;
    }

    @Override
    public void takeBack(Handing handed) {
        database.change(em -> {
            em.flush();
            Place.ALL.forEach(place -> Following.takeBack(em, handed.id(), place));
            Addressees.takeBack(em, handed.id());
            inheritance.by(em, handed.id()).ifPresentOrElse(estate -> {
                Scopes.takeBackPart(em, handed);
                inheritance.end(em, estate);
                Singles.of(handed).values().forEach(named -> named.keySet().forEach(index::touch));
            }, () -> {
                Scopes.takeBack(em, handed);
                names(em, handed.from()).forEach(name -> index.touchAll(LetterScope.unit(name)));
            });
            forget(em, handed.id());
        });
    }

    private static void forget(EntityManager em, String handOver) {
        em.createNativeQuery("delete from correspondence_followed where hand_over = ?").setParameter(1, handOver).executeUpdate();
    }

    /** Its name is its own again, so what lies under it for another must say whose it is. */
    @Override
    public void revive(UnitId unit, String change) {
        database.change(em -> inheritance.of(em, unit).ifPresent(estate -> {
            em.flush();
            Handing handed = revival(estate, change);
            Place.ALL.forEach(place -> new Following(em, handed, unit, place, Map.of()).run(Following.Extent.ALL));
            Scopes.follow(em, handed, unit, Map.of());
            inheritance.pass(em, estate, handed.id());
            index.touchAll(LetterScope.unit(unit));
        }));
    }

    @Override
    public void takeBackRevival(UnitId unit, String change) {
        database.change(em -> inheritance.passed(em, unit, revivalId(unit, change)).ifPresent(estate -> {
            em.flush();
            Handing handed = revival(estate, change);
            Place.ALL.forEach(place -> Following.takeBack(em, handed.id(), place));
            Scopes.takeBack(em, handed);
            inheritance.regain(em, estate, handed.id());
            forget(em, handed.id());
            index.touchAll(LetterScope.unit(unit));
        }));
    }

    private static Handing revival(Estate estate, String change) {
        return new Handing(
                revivalId(estate.former(), change), estate.former(), estate.heir(), estate.on(), Map.of(), Map.of());
    }

    private static String revivalId(UnitId unit, String change) {
        return change + ":revived:" + unit;
    }
}
