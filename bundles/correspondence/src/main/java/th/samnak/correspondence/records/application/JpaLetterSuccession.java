package th.samnak.correspondence.records.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.Succession;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.LetterIndex;
import th.samnak.correspondence.letter.domain.LetterScope;

/**
 * Letters go where their records go: their desks, units and archives, what waits for acceptance, drafts with the unit that is to
 * issue them, and who may know of them. Deadlines, people, numbers and register lines stay. To follow once more for the same
 * hand-over takes along what somebody was still writing the first time.
 */
@Component
public final class JpaLetterSuccession implements Succession {

    private final Database database;
    private final LetterIndex index;

    @Activate
    public JpaLetterSuccession(
            @Reference(target = "(unit=correspondence)") Database database, @Reference LetterIndex index) {
        this.database = database;
        this.index = index;
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
        database.change(em -> {
            em.flush();
            for (Place place : Place.ALL) {
                new Following(em, handed, place, single.getOrDefault(place.type(), Map.of())).run();
            }
            Addressees.follow(em, handed);
            Scopes.follow(em, handed, single);
        });
        index.touchAll(LetterScope.unit(handed.from()));
    }

    @Override
    public void takeBack(Handing handed) {
        database.change(em -> {
            em.flush();
            Place.ALL.forEach(place -> Following.takeBack(em, handed.id(), place));
            Addressees.takeBack(em, handed.id());
            Scopes.takeBack(em, handed);
            em.createNativeQuery("delete from correspondence_followed where hand_over = ?")
                    .setParameter(1, handed.id())
                    .executeUpdate();
        });
        index.touchAll(LetterScope.unit(handed.from()));
    }
}
