package th.samnak.correspondence.records.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;

/** Lets one column follow: the letters that are named singly, then all others at once; what it said before is noted. */
final class Following {

    /** Which of the letters that are not named singly follow. */
    enum Extent { ALL, OPEN, NONE }

    private final EntityManager em;
    private final Handing handed;
    private final String from;
    private final Place place;
    private final Map<String, UnitId> single;

    /** @param from the name under which the letters lie: the unit's that hands over, or one's that it inherited from */
    Following(EntityManager em, Handing handed, UnitId from, Place place, Map<String, UnitId> single) {
        this.em = em;
        this.handed = handed;
        this.from = from.value();
        this.place = place;
        this.single = single;
    }

    void run(Extent others) {
        Portions.each(single, (unit, letters) -> {
            if (!unit.equals(handed.from())) {
                move(unit, " and " + place.letter() + " in " + Portions.marks(letters), letters);
            }
        });
        UnitId heir = handed.heirOf(CorrespondenceModule.ID, place.type());
        if (others == Extent.NONE || heir.equals(handed.from())) {
            return;
        }
        List<String> staying = single.entrySet().stream()
                .filter(one -> one.getValue().equals(handed.from()))
                .map(Map.Entry::getKey)
                .toList();
        String open = others == Extent.OPEN ? " and " + place.open() : "";
        move(heir, open + (staying.isEmpty() ? "" : " and " + place.letter() + " not in " + Portions.marks(staying)), staying);
    }

    private void move(UnitId to, String more, List<String> letters) {
        execute(place.note(more), List.of(handed.id(), place.name(), from, handed.id(), place.name()), letters);
        execute(place.change(more), List.of(to.value(), from), letters);
    }

    private void execute(String statement, List<String> first, List<String> then) {
        Query query = em.createNativeQuery(statement);
        List<String> parameters = new ArrayList<>(first);
        parameters.addAll(then);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        query.executeUpdate();
    }

    static void takeBack(EntityManager em, String handOver, Place place) {
        em.createNativeQuery(place.restore())
                .setParameter(1, handOver)
                .setParameter(2, place.name())
                .setParameter(3, handOver)
                .setParameter(4, place.name())
                .executeUpdate();
    }
}
