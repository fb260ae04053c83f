package th.samnak.correspondence.records.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import th.samnak.api.organisation.Succession.Handing;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.CorrespondenceModule;

/** Lets one column follow: each letter that is named singly, then all others at once; what it said before is noted. */
final class Following {

    private final EntityManager em;
    private final Handing handed;
    private final Place place;
    private final Map<String, UnitId> single;

    Following(EntityManager em, Handing handed, Place place, Map<String, UnitId> single) {
        this.em = em;
        this.handed = handed;
        this.place = place;
        this.single = single;
    }

    void run() {
        List<String> staying = new ArrayList<>();
        single.forEach((letter, unit) -> {
            if (unit.equals(handed.from())) {
                staying.add(letter);
            } else {
                move(unit, " and " + place.letter() + " = ?", List.of(letter));
            }
        });
        UnitId heir = handed.heirOf(CorrespondenceModule.ID, place.type());
        if (!heir.equals(handed.from())) {
            move(heir, without(staying), staying);
        }
    }

    private String without(List<String> staying) {
        return staying.isEmpty()
                ? ""
                : " and " + place.letter() + " not in (" + String.join(", ", Collections.nCopies(staying.size(), "?")) + ")";
    }

    private void move(UnitId to, String more, List<String> letters) {
        String from = handed.from().value();
        execute(place.note(more), List.of(handed.id(), place.name(), from), letters);
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
